// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One contact of a customer: its channel in a circle, what it was about, how far away it is. The evaluated one is inked.
Row {
    id: root

    required property int index
    required property string name
    required property string words
    required property string when
    required property string iconName
    required property int steps
    property int reach: 9 // stops that there is room for on each side
    readonly property bool here: root.steps === 0

    visible: Math.abs(root.steps) <= root.reach
    spacing: 6
    Accessible.role: Accessible.ListItem
    Accessible.name: root.here ? qsTr("%1, %2").arg(root.words).arg(root.when) : qsTr("%1: %2, %3").arg(root.name).arg(root.words).arg(root.when)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.index > 0 && root.steps > -root.reach
        width: 22
        height: 1
        color: Theme.borderStrong
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(20)
        height: width
        radius: width / 2
        color: root.here ? Theme.ink : "transparent"
        border.width: 1
        border.color: root.here ? Theme.ink : Theme.borderStrong
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(12)
            color: root.here ? Theme.inkText : Theme.text2
        }
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.px(200))
        text: root.words
        elide: Text.ElideRight
        color: Theme.text
        font.weight: root.here ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
    Micro {
        anchors.verticalCenter: parent.verticalCenter
        text: root.when
        Accessible.ignored: true
    }
}
