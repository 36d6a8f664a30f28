// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls

// Controls in their states, to be looked at and to be loaded by a test.
ColumnLayout {
    spacing: 8
    RowLayout {
        Bell {
            tone: Theme.ink
        }
        Heading {
            text: "Ringtrue"
            font.pixelSize: Theme.title
        }
    }
    Head {
        text: "Buttons"
    }
    RowLayout {
        Button {
            text: "Submit"
            kind: Button.Primary
            keys: "Ctrl ↵"
        }
        Button {
            text: "Import"
            icon.name: "document-import"
        }
        Button {
            text: "Later"
            kind: Button.Quiet
        }
        Button {
            text: "Destroy"
            kind: Button.Danger
        }
    }
    RowLayout {
        Button {
            text: "Submit"
            kind: Button.Primary
            enabled: false
        }
        Button {
            text: "Import"
            enabled: false
        }
        Button {
            text: "On"
            checkable: true
            checked: true
        }
    }
    Head {
        text: "Answer options"
    }
    Repeater {
        model: ["Both said", "One of them", "Neither"]
        AnswerOption {
            required property int index
            required property string modelData
            Layout.fillWidth: true
            keys: index + 1
            text: modelData
            points: "10"
            picked: index === 1
        }
    }
    Head {
        text: "Error classes"
    }
    RowLayout {
        Tag {
            text: "customer-critical"
            iconName: "user-identity"
            filled: false
        }
        Tag {
            text: "business-critical"
            iconName: "wallet-open"
            tone: Tag.Negative
        }
        Tag {
            text: "compliance-critical"
            iconName: "security-high"
            tone: Tag.Caution
        }
    }
    Head {
        text: "Hallmarks"
    }
    Row {
        spacing: 12
        Repeater {
            model: 7
            PillarMark {
                required property int index
                pillar: index
                letter: "HCKSFLW"[index]
                size: 30
            }
        }
    }
    Row {
        spacing: 24
        Repeater {
            model: 7
            PillarMark {
                required property int index
                pillar: index
                letter: "HCKSFLW"[index]
                hollow: true
            }
        }
    }
    RowLayout {
        TraceChip {
            pillar: 2
            letter: "K"
            text: "A named person and a time"
        }
        EvidenceChip {
            when: "02:35"
            words: "“…in touch.”"
            removable: true
        }
    }
    RowLayout {
        SaveState {
            text: "Saved 14:02:31"
        }
        SaveState {
            text: "Not saved: disk is full"
            failed: true
        }
    }
    RowLayout {
        ScoreRing {
            share: 0.75
            text: "75"
            hasMark: true
            mark: 0.7
        }
        PillarBar {
            Layout.fillWidth: true
            pillar: 0
            letter: "H"
            name: "Human"
            share: 0.86
            figure: "86"
        }
    }
    component Head: Micro {
        Layout.topMargin: 8
        font.weight: Font.Bold
    }
}
