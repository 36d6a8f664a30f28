// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// The head of the vision on the table: its statement and the three answers, or what is still to be written.
Item {
    id: root

    required property VisionReading reading
    required property VisionCraft craft
    property bool languages: false // they are written, in place of the board
    property string context // which draft of which vision it is, where the page's head has no room to say so
    signal headAsked
    signal languagesAsked

    implicitHeight: answers.y + answers.height + 16

    Caption {
        id: which
        x: 28
        y: 12
        width: translate.x - 44
        visible: text !== ""
        text: root.context
        wrapMode: Text.Wrap
    }
    Quote {
        id: statement
        x: 28
        y: which.visible ? which.y + which.height + 4 : 14
        width: Math.min(translate.x - 44, Theme.px(900))
        text: root.reading.statement === "" ? qsTr("Which sentence says it all? Nothing is written yet.") : root.reading.statement
        color: root.reading.statement === "" ? Theme.text3 : Theme.text
        font.pixelSize: Theme.px(21)
        lineHeight: 1.12
        Accessible.role: Accessible.Heading
    }
    Button {
        id: translate
        anchors.right: edit.left
        anchors.rightMargin: 8
        y: 12
        text: root.languages ? qsTr("Back to the board") : qsTr("Languages")
        keys: KeyMap.caps[root.languages ? "vision.leave" : "craft.languages"]
        onClicked: root.languagesAsked()
    }
    Button {
        id: edit
        anchors.right: parent.right
        anchors.rightMargin: 22
        y: 12
        text: qsTr("Title and scope")
        keys: KeyMap.caps["craft.head"]
        onClicked: root.headAsked()
    }
    VisionAnswers {
        id: answers
        x: 28
        anchors.top: statement.bottom
        anchors.topMargin: 10
        width: parent.width - 56
        reading: root.reading
    }
}
