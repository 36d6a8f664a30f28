// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What stands above the board of a published vision: its statement, the answers, what one has to know, the way to staff.
// Where it leaves the board less than a third of the window it folds.
Item {
    id: root

    required property VisionReading reading
    property string context // which version of which vision it is, where the page's head has no room to say so
    property bool unfolded: false // by hand, whatever it takes
    readonly property int room: (root.parent?.height ?? 0) - root.y - Math.round(root.Window.height / 3) - Theme.px(32)
    readonly property int whole: wholeWords.y + wholeWords.height + answers.height + allFacts.height + roundTools.height + 38
    readonly property bool tight: root.whole > root.room
    readonly property bool folded: root.tight && !root.unfolded
    signal cautionsAsked
    signal roundAsked(string kind) // "rings-true" or "recall"

    implicitHeight: roundTools.y + roundTools.height + 10

    Caption {
        id: which
        x: 28
        y: 12
        width: parent.width - 56
        visible: text !== ""
        text: root.context
        wrapMode: Text.Wrap
    }
    Quote {
        id: statement
        x: 28
        y: which.visible ? which.y + which.height + 4 : 18
        width: Math.min(parent.width - 56, Theme.px(900))
        visible: text !== ""
        text: root.reading.statement
        font.pixelSize: Theme.px(21)
        lineHeight: 1.12
        maximumLineCount: root.folded ? 2 : 99
        elide: root.folded ? Text.ElideRight : Text.ElideNone
        Accessible.role: Accessible.Heading
    }
    Quote {
        id: wholeWords // how high all of it would be
        y: statement.y
        width: statement.width
        visible: false
        text: statement.text
        font.pixelSize: Theme.px(21)
        lineHeight: 1.12
    }
    VisionFacts {
        id: allFacts // likewise
        width: facts.width
        visible: false
        reading: root.reading
    }
    VisionAnswers {
        id: answers
        x: 28
        y: statement.visible ? statement.y + statement.height + (answers.height > 0 ? 12 : 0) : statement.y
        width: parent.width - 56
        visible: !root.folded
        reading: root.reading
    }
    VisionFacts {
        id: facts
        x: 28
        y: (root.folded ? statement.y + statement.height : answers.y + answers.height) + (facts.height > 0 ? 10 : 0)
        width: parent.width - 56
        brief: root.folded
        reading: root.reading
        onCautionsAsked: root.cautionsAsked()
    }
    RoundTools {
        id: roundTools
        x: 17 // its first letter stands below the words
        anchors.top: facts.bottom
        anchors.topMargin: 6
        onAsked: kind => root.roundAsked(kind)
    }
    FoldButton {
        anchors.right: parent.right
        anchors.rightMargin: 22
        y: roundTools.y
        visible: root.tight
        folded: root.folded
        onClicked: root.unfolded = root.folded
    }
}
