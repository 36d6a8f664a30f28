// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Charts
import Ringtrue.Evaluate

// One term: what it earned, its weight, what it gives; what was lost is hatched.
ItemDelegate {
    id: root

    required property int kind
    required property int question
    required property int pillar
    required property string letter
    required property string words
    required property string note
    required property string earned
    required property string weight
    required property string gives
    required property real full
    required property real got
    required property bool loses
    readonly property bool isSection: root.kind === WhyList.Section
    readonly property bool isSum: root.kind === WhyList.Sum

    implicitHeight: words.y + words.implicitHeight + (root.note === "" ? 0 : remark.implicitHeight) + Theme.px(5)
    leftPadding: 0
    rightPadding: 0
    Accessible.name: qsTr("%1: %2 points, weight %3, gives %4. %5").arg(root.words).arg(root.earned).arg(root.weight).arg(root.gives).arg(root.note)

    contentItem: Item {
        Rectangle {
            visible: root.isSection || root.isSum
            x: 16
            width: parent.width - 32
            y: 2
            height: root.isSum ? 2 : 1
            color: root.isSum ? Theme.ink : Theme.border
        }
        PillarMark {
            visible: root.pillar >= 0
            x: 18
            anchors.verticalCenter: words.verticalCenter
            pillar: root.pillar
            letter: root.letter
            size: Theme.px(14)
        }
        Label {
            id: words
            x: root.kind === WhyList.Question ? 40 : 16
            y: Theme.px(root.isSection || root.isSum ? 9 : 5)
            width: WhyColumns.earned(parent.width) - x - 6
            wrapMode: Text.Wrap
            text: root.words
            font.weight: root.isSum ? Font.Bold : root.isSection ? Font.Medium : Font.Normal
            color: root.kind === WhyList.Question ? Theme.text2 : Theme.text
            Accessible.ignored: true
        }
        Micro {
            id: remark
            x: words.x
            anchors.top: words.bottom
            width: WhyColumns.bar(parent.width) - x
            visible: root.note !== ""
            text: root.note
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            x: WhyColumns.earned(parent.width)
            width: WhyColumns.figure
            anchors.verticalCenter: words.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: root.earned
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            x: WhyColumns.weight(parent.width)
            width: WhyColumns.figure
            anchors.verticalCenter: words.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: root.weight
            color: Theme.text3
            Accessible.ignored: true
        }
        Item {
            x: WhyColumns.bar(parent.width)
            width: WhyColumns.barWidth(parent.width)
            height: Theme.px(root.isSection ? 11 : 8)
            anchors.verticalCenter: words.verticalCenter
            Rectangle {
                width: parent.width * root.full
                height: parent.height
                color: "transparent"
                border.width: root.full > 0 ? 1 : 0
                border.color: Theme.borderStrong
                Hatch {
                    anchors.fill: parent
                    visible: root.loses
                    tone: Theme.caution
                    gap: 4
                }
            }
            Rectangle {
                width: parent.width * Math.max(0, root.got)
                height: parent.height
                color: root.isSection ? Theme.ink : root.pillar >= 0 ? Theme.pillars[Math.min(6, root.pillar)] : Theme.text3
            }
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: words.verticalCenter
            text: root.gives
            font.weight: root.isSection || root.isSum ? Font.Bold : root.loses ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
    }
}
