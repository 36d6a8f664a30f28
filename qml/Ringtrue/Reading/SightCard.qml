// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One thing in the picture of the line of sight; its bar is its weight.
ItemDelegate {
    id: root

    required property int index
    required property int inColumn
    required property string words
    required property string note
    required property string weight
    required property real share
    required property bool gap
    required property int pillar
    required property string letter
    required property real place
    required property bool lit
    required property string spoken
    property real inset // room for the focus frame at the left
    property real cardWidth
    property real between
    property real wholeHeight

    x: root.inset + root.inColumn * (root.cardWidth + root.between)
    y: Math.round(root.place * root.wholeHeight - root.height / 2)
    width: root.cardWidth
    height: Theme.px(60)
    leftPadding: 10
    rightPadding: 10
    here: false
    text: root.words
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken

    background: Rectangle {
        radius: Theme.rTag
        color: root.lit ? Theme.accentTint : root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: root.gap ? Theme.caution : Theme.border
        Rectangle {
            anchors.bottom: parent.bottom
            x: 1
            width: Math.round((parent.width - 2) * root.share)
            height: 3
            color: root.pillar >= 0 ? Theme.pillars[Math.min(6, root.pillar)] : Theme.text3
        }
        FocusFrame {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        PillarMark {
            id: mark
            visible: root.pillar >= 0 && root.inColumn === 0
            anchors.verticalCenter: parent.verticalCenter
            pillar: root.pillar
            letter: root.letter
        }
        Label {
            id: label
            x: mark.visible ? mark.width + 8 : 0
            y: Math.round((parent.height - height - (root.note === "" ? 0 : below.height)) / 2)
            width: parent.width - x - figure.width - 8
            text: root.words
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Micro {
            id: below
            x: label.x
            anchors.top: label.bottom
            width: label.width
            visible: root.note !== ""
            text: root.note
            elide: Text.ElideRight
            color: root.gap ? Theme.caution : Theme.text3
            Accessible.ignored: true
        }
        Label {
            id: figure
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.weight
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
