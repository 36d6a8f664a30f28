// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// The head of the vision on the table: its statement and the three answers, or what is still to be written. Where it
// takes more than its room it folds to two lines of the statement.
Item {
    id: root

    required property VisionReading reading
    required property VisionCraft craft
    property bool languages: false // they are written, in place of the board
    property string context // which draft of which vision it is, where the page's head has no room to say so
    property int room: 99999 // px that it may take
    property bool unfolded: false // by hand, whatever it takes
    readonly property bool tight: whole.y + whole.height + answers.height + 26 > root.room
    readonly property bool folded: root.tight && !root.unfolded
    readonly property bool narrow: root.width < Theme.px(880) // the keys stand in the list of keys
    signal headAsked
    signal languagesAsked

    implicitHeight: root.folded ? Math.max(statement.y + statement.height, fold.y + fold.height) + 10 : answers.y + answers.height + 16

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
        maximumLineCount: root.folded ? 2 : 99
        elide: root.folded ? Text.ElideRight : Text.ElideNone
        Accessible.role: Accessible.Heading
    }
    Quote {
        id: whole // how high all of it would be
        y: statement.y
        width: statement.width
        visible: false
        text: statement.text
        font.pixelSize: Theme.px(21)
        lineHeight: 1.12
    }
    Button {
        id: translate
        anchors.right: edit.left
        anchors.rightMargin: 8
        y: 12
        text: root.languages ? qsTr("Back to the board") : qsTr("Languages")
        keys: root.narrow ? "" : KeyMap.caps[root.languages ? "vision.leave" : "craft.languages"]
        onClicked: root.languagesAsked()
    }
    Button {
        id: edit
        anchors.right: parent.right
        anchors.rightMargin: 22
        y: 12
        text: qsTr("Title and scope")
        keys: root.narrow ? "" : KeyMap.caps["craft.head"]
        onClicked: root.headAsked()
    }
    FoldButton {
        id: fold
        anchors.right: edit.right
        anchors.top: edit.bottom
        anchors.topMargin: 6
        visible: root.tight
        folded: root.folded
        onClicked: root.unfolded = root.folded
    }
    VisionAnswers {
        id: answers
        x: 28
        y: Math.max(statement.y + statement.height, root.tight ? fold.y + fold.height : 0) + 10
        width: parent.width - 56
        visible: !root.folded
        reading: root.reading
    }
}
