// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// One answer as feedback: the behaviour, the evidence, the evaluator's words, what good sounds like.
FocusScope {
    id: root

    required property int index
    required property string number
    required property string words
    required property string behaviour
    required property int pillar
    required property string letter
    required property string answer
    required property bool isFull
    required property string error
    required property string comment
    required property string good
    required property string evidence
    required property string dispute
    required property string disputeText
    required property string disputeWords
    required property bool mayDispute
    required property bool mayDecide
    required property bool mayAppeal
    required property bool mayWithdraw
    property bool here: false
    property bool mine: true // else a lead takes down what the agent says
    signal picked
    signal asked(string action)

    implicitHeight: card.height + 10
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Question %1: %2. %3").arg(root.number).arg(root.words).arg(root.answer)

    Rectangle {
        id: card
        width: parent.width
        height: column.implicitHeight + 24
        radius: Theme.rCard
        color: Theme.surface
        border.width: root.here ? 1.5 : 1
        border.color: root.here ? Theme.accent : Theme.border
        TapHandler {
            onTapped: root.picked()
        }
        Column {
            id: column
            x: 14
            y: 12
            width: parent.width - 28
            spacing: 8
            Row {
                width: parent.width
                spacing: 8
                PillarMark {
                    id: mark
                    visible: root.pillar >= 0
                    pillar: root.pillar
                    letter: root.letter
                }
                Label {
                    width: parent.width - (mark.visible ? mark.width + 8 : 0)
                    text: root.behaviour === "" ? root.words : root.behaviour
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
            }
            Row {
                width: parent.width
                spacing: 8
                Caption {
                    width: Math.min(implicitWidth, parent.width - said.width - 8)
                    text: qsTr("Question %1: %2").arg(root.number).arg(root.words)
                    wrapMode: Text.Wrap
                }
                Row {
                    id: said
                    spacing: 8
                    Label {
                        text: root.answer
                        font.weight: Font.Medium
                        color: root.isFull ? Theme.text : Theme.caution
                    }
                    Tag {
                        visible: root.error !== ""
                        text: root.error
                        tone: Tag.Negative
                        iconName: "data-warning"
                    }
                }
            }
            EvidenceChip {
                visible: root.evidence !== ""
                when: root.evidence
            }
            Quote {
                width: parent.width
                visible: root.comment !== ""
                text: root.comment
            }
            Label {
                width: parent.width
                visible: root.good !== "" && !root.isFull
                text: qsTr("What good sounds like: “%1”").arg(root.good)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            DisputeLines {
                width: parent.width
                visible: root.dispute !== ""
                standing: root.disputeText
                words: root.disputeWords
            }
            Flow {
                width: parent.width
                spacing: 8
                visible: (root.mayDispute && (root.mine || root.here)) || root.mayDecide || root.mayAppeal || root.mayWithdraw
                Button {
                    visible: root.mayDispute && (root.mine || root.here)
                    kind: Button.Quiet
                    text: root.mine ? qsTr("I disagree with this question") : qsTr("The agent disagrees with this question")
                    keys: root.here ? KeyMap.caps["feedback.dispute"] : ""
                    onClicked: root.asked("dispute")
                }
                Button {
                    visible: root.mayDecide
                    text: qsTr("Decide")
                    keys: root.here ? KeyMap.caps["feedback.decide"] : ""
                    onClicked: root.asked("decide")
                }
                Button {
                    visible: root.mayAppeal
                    kind: Button.Quiet
                    text: qsTr("Appeal")
                    keys: root.here ? KeyMap.caps["feedback.appeal"] : ""
                    onClicked: root.asked("appeal")
                }
                Button {
                    visible: root.mayWithdraw
                    kind: Button.Quiet
                    text: qsTr("Take it back")
                    keys: root.here ? KeyMap.caps["feedback.withdraw"] : ""
                    onClicked: root.asked("withdraw")
                }
            }
        }
    }
}
