// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// One pillar's share: hallmark, name, bar, figure.
Item {
    id: root

    required property int pillar
    required property string letter
    required property string name
    required property real share // 0..1
    required property string figure

    implicitHeight: Theme.px(34)
    implicitWidth: Theme.px(130)
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("%1 %2").arg(root.name).arg(root.figure)

    PillarMark {
        id: mark
        pillar: root.pillar
        letter: root.letter
        size: Theme.px(16)
    }
    Caption {
        anchors.left: mark.right
        anchors.leftMargin: 6
        anchors.right: value.left
        anchors.rightMargin: 6
        anchors.verticalCenter: mark.verticalCenter
        text: root.name
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        id: value
        anchors.right: parent.right
        anchors.verticalCenter: mark.verticalCenter
        text: root.figure
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Rectangle {
        y: Theme.px(23)
        width: parent.width
        height: 5
        radius: 2.5
        color: Theme.track
        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.share))
            height: parent.height
            radius: parent.radius
            color: Theme.pillars[Math.max(0, Math.min(6, root.pillar))]
        }
    }
}
