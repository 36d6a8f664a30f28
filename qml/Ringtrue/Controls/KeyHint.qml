// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A key cap. Shown beside what it does, never in a tooltip only.
Rectangle {
    id: root

    required property string keys
    property bool inverted: false

    implicitWidth: Math.max(Theme.px(17), cap.implicitWidth + 9)
    implicitHeight: Theme.px(17)
    visible: root.keys !== "" && !Theme.touch
    radius: Theme.rTag
    color: "transparent"
    border.width: 1
    border.color: root.inverted ? Qt.alpha(Theme.inkText, 0.5) : Theme.border
    Accessible.ignored: true

    Micro {
        id: cap
        anchors.centerIn: parent
        text: root.keys
        color: root.inverted ? Theme.inkText : Theme.text3
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
