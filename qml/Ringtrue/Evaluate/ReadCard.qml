// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// A question of a submitted evaluation, open: what was answered, what was written, what supports it.
FocusScope {
    id: root

    required property QuestionFacts slot
    readonly property OpenQuestion opened: root.slot.opened

    implicitHeight: card.height + 10

    Rectangle {
        id: card
        x: 10
        y: 4
        width: parent.width - 20
        height: inner.implicitHeight + 24
        radius: Theme.rCard
        color: Theme.card
        border.width: 1
        border.color: Theme.borderStrong
        Column {
            id: inner
            x: 14
            y: 12
            width: parent.width - 28
            spacing: 9
            CardHead {
                width: parent.width
                opened: root.opened
                narrow: root.slot.narrow
            }
            TraceChip {
                width: Math.min(implicitWidth, parent.width)
                visible: root.opened.trace !== ""
                pillar: root.opened.pillar
                letter: root.opened.letter
                text: root.opened.trace
                keys: KeyMap.caps["evaluate.trace"]
                onClicked: root.slot.traceAsked()
            }
            RowLayout {
                width: parent.width
                spacing: 12
                Label {
                    Layout.fillWidth: true
                    text: root.slot.answer
                    wrapMode: Text.Wrap
                    font.weight: Font.Medium
                    color: root.slot.full ? Theme.text : Theme.caution
                }
                Caption {
                    Layout.alignment: Qt.AlignTop
                    visible: root.opened.counts // else the head says so
                    text: root.slot.pointsWords
                    color: Theme.text3
                }
            }
            Repeater {
                model: root.opened.files
                AttachedFile {
                    width: inner.width
                    evaluation: root.slot.evaluation
                    removable: false
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.opened.cause
                wrapMode: Text.Wrap
            }
            Quote {
                width: parent.width
                visible: text !== ""
                text: root.opened.comment
                Accessible.name: qsTr("Comment: %1").arg(root.opened.comment)
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: root.opened.hint
                wrapMode: Text.Wrap
            }
            EvidenceFlow {
                width: parent.width
                slot: root.slot
            }
        }
    }
}
