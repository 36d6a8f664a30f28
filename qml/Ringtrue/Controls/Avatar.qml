// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A person as her initials.
Rectangle {
    id: root

    required property string initials
    property int size: Theme.px(24)

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size / 2
    color: Theme.sunken
    border.width: 1
    border.color: Theme.border
    Label {
        anchors.centerIn: parent
        text: root.initials
        font.pixelSize: Math.round(root.size * 0.42)
        font.weight: Font.Medium
        color: Theme.text2
        Accessible.ignored: true
    }
}
