// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls

// Controls in their states, to be looked at and to be loaded by a test.
ColumnLayout {
    spacing: 8
    Repeater {
        model: [Tag.Accent, Tag.Caution, Tag.Negative]
        Banner {
            required property int modelData
            Layout.fillWidth: true
            tone: modelData
            text: "The disk is full. Your answers are in the reserve; free 200 MB to go on."
            action: "Free space"
        }
    }
    Toast {
        text: "Evidence taken off question 9."
        action: "Put back"
        keys: "Ctrl Z"
    }
    ErrorState {
        Layout.fillWidth: true
        heading: "“call-4133.mp3” is not sound"
        text: "It is a web page saved under that name. Nothing was imported from it; the other 212 files were."
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: empty.implicitHeight + 40
        EmptyState {
            id: empty
            anchors.centerIn: parent
            width: parent.width - 60
            iconName: "dialog-messages"
            heading: "No disputes"
            text: "When an agent sees a question differently, it shows up here with the reason and the evidence."
            action: "See how a dispute works"
        }
    }
    Segments {
        name: "View"
        options: ["QA", "Mystery shoppers", "Both"]
    }
    RowLayout {
        FilterChip {
            text: "Channel"
        }
        FilterChip {
            text: "Chat"
            set: true
        }
        Avatar {
            initials: "MQ"
        }
    }
    Figure {
        value: "61.4"
        detail: "(58.9 to 63.8), n 1,284"
    }
}
