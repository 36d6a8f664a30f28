// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One line of the form's file, and what is found at it.
Item {
    id: root

    required property int number
    required property string text
    required property int severity // forms::Severity; -1: nothing is found here
    required property string message
    property bool lit: false
    readonly property string words: root.text.replace(/^ +/, "")

    implicitHeight: line.height + (said.visible ? said.height + 4 : 0) + 4
    Accessible.role: Accessible.ListItem
    Accessible.name: root.message === "" ? qsTr("Line %1: %2").arg(root.number).arg(root.text) : qsTr("Line %1: %2. %3").arg(root.number).arg(root.text).arg(root.message.replace(/\n/g, " "))

    Rectangle {
        anchors.fill: parent
        color: root.severity === 0 ? Theme.negativeTint : root.severity === 1 ? Theme.cautionTint : root.severity === 2 ? Theme.accentTint : "transparent"
        FocusFrame {
            anchors.margins: 0 // the list cuts what lies outside
            shown: root.lit
        }
    }
    FontMetrics {
        id: letters
        font.family: Theme.mono
        font.pixelSize: Theme.body
    }
    Micro {
        width: Theme.px(40)
        anchors.baseline: line.baseline // of its first line where it goes on
        horizontalAlignment: Text.AlignRight
        text: root.number.toString()
        Accessible.ignored: true
    }
    Label {
        id: line
        x: Theme.px(52) + letters.averageCharacterWidth * (root.text.length - root.words.length) // where it goes on, too
        y: 2 // within the frame
        width: root.width - x - 8
        text: root.words === "" ? " " : root.words
        font.family: Theme.mono
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Caption {
        id: said
        anchors.top: line.bottom
        x: line.x
        width: line.width
        visible: text !== ""
        text: root.message
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
