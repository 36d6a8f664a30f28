// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// Number, words, weight, phase, error class of the open question.
Item {
    id: root

    required property OpenQuestion opened
    required property bool narrow
    readonly property bool stacked: side.implicitWidth > root.width * 0.42 // else the words get a narrow column

    implicitHeight: root.stacked ? side.y + side.implicitHeight : Math.max(words.implicitHeight, side.implicitHeight)

    Micro {
        id: number
        y: Math.round((Theme.heading * 1.35 - height) / 2)
        text: root.opened.number
        font.weight: Font.Bold
        color: Theme.text
        Accessible.ignored: true
    }
    Heading {
        id: words
        x: number.width + 10
        width: (root.stacked ? root.width : side.x) - x - 10
        text: root.opened.words
        wrapMode: Text.Wrap
    }
    Row {
        id: side
        x: root.stacked ? words.x : root.width - width
        y: root.stacked ? words.implicitHeight + 6 : 0
        spacing: 8
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.opened.weightText
            color: Theme.text3
        }
        Tag {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== "" && !root.narrow
            text: root.opened.phase
            filled: false
        }
        Tag {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.opened.errorClass
            tone: root.opened.errorHappened ? Tag.Negative : Tag.Plain
            filled: root.opened.errorHappened
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.next"]
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.previous"]
        }
    }
}
