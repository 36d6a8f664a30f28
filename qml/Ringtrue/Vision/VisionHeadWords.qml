// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What stands above the board of a published vision: its statement, the answers, what one has to know, the way to staff.
Item {
    id: root

    required property VisionReading reading
    property string context // which version of which vision it is, where the page's head has no room to say so
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
        Accessible.role: Accessible.Heading
    }
    VisionAnswers {
        id: answers
        x: 28
        y: statement.visible ? statement.y + statement.height + (answers.height > 0 ? 12 : 0) : statement.y
        width: parent.width - 56
        reading: root.reading
    }
    VisionFacts {
        id: facts
        x: 28
        anchors.top: answers.bottom
        anchors.topMargin: facts.height > 0 ? 10 : 0
        width: parent.width - 56
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
}
