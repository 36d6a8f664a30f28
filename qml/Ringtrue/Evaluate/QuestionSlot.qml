// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// One question: a line, or the open card while it is the current one.
QuestionFacts {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened
    required property OptionList options
    required property MessageList messages
    required property bool narrow
    signal picked
    signal evidenceAsked
    signal traceAsked
    signal playAsked(real ms)
    signal messageAsked(int row)
    signal released

    function writeComment() {
        (face.item as OpenCard)?.writeComment();
    }

    implicitHeight: face.y + (face.item ? (face.item as Item).implicitHeight : Theme.row)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Question %1, %2: %3").arg(root.number).arg(root.words).arg(root.open ? qsTr("to answer") : root.answer)
    Accessible.selected: root.current

    SectionHead {
        id: head
        width: parent.width
        visible: root.section !== ""
        height: visible ? implicitHeight : 0
        title: root.section
    }
    Loader {
        id: face
        y: head.height
        width: parent.width
        focus: true
        sourceComponent: root.current && root.evaluation.state === Evaluation.Filling ? card : line
    }
    Component {
        id: line
        AnsweredRow {
            slot: root
            narrow: root.narrow
            onClicked: root.picked()
        }
    }
    Component {
        id: card
        OpenCard {
            evaluation: root.evaluation
            opened: root.opened
            options: root.options
            messages: root.messages
            narrow: root.narrow
            onEvidenceAsked: root.evidenceAsked()
            onTraceAsked: root.traceAsked()
            onPlayAsked: ms => root.playAsked(ms)
            onMessageAsked: row => root.messageAsked(row)
            onReleased: root.released()
        }
    }
}
