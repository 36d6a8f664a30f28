// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// A question as one line: number, hallmark, words, error class, evidence, answer, points.
ItemDelegate {
    id: root

    required property QuestionFacts slot

    implicitHeight: Theme.row
    rightPadding: 20 // beside the scroll bar
    here: false
    text: root.slot.words
    onClicked: root.slot.picked()
    highlighted: root.slot.current
    Accessible.ignored: true

    contentItem: Item {
        Micro {
            id: number
            width: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            text: root.slot.number
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        PillarMark {
            id: mark
            x: number.width + 10
            anchors.verticalCenter: parent.verticalCenter
            visible: root.slot.pillar >= 0
            pillar: root.slot.pillar
            letter: root.slot.letter
            size: Theme.px(15)
        }
        Label {
            x: mark.x + mark.width + 9
            width: said.x - x - 8
            anchors.verticalCenter: parent.verticalCenter
            text: root.slot.words
            elide: Text.ElideRight
            color: root.slot.open ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
        Row {
            id: said
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Tag {
                // what is missing goes before the class
                readonly property bool lacks: root.slot.lacks !== ""
                anchors.verticalCenter: parent.verticalCenter
                visible: lacks || (root.slot.errorClass !== "" && (!root.slot.narrow || root.slot.happened))
                text: lacks ? root.slot.lacks : root.slot.errorClass
                iconName: lacks ? "data-warning" : ""
                tone: lacks ? Tag.Caution : root.slot.happened ? Tag.Negative : Tag.Plain
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.slot.evidence !== ""
                width: place.implicitWidth + 8
                height: Theme.px(17)
                radius: 2
                color: Theme.evidence
                Micro {
                    id: place
                    anchors.centerIn: parent
                    text: root.slot.evidence
                    color: Theme.text
                    Accessible.ignored: true
                }
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width * 0.3)
                text: root.slot.answer
                elide: Text.ElideRight
                font.weight: Font.Medium
                color: root.slot.open ? Theme.accent : root.slot.full ? Theme.text : Theme.caution
                Accessible.ignored: true
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(62)
                horizontalAlignment: Text.AlignRight
                text: root.slot.points
                color: Theme.text3
                Accessible.ignored: true
            }
        }
    }
}
