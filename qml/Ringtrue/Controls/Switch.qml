// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.Switch {
    id: root

    implicitWidth: implicitContentWidth + Theme.px(44)
    implicitHeight: Theme.control
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: Theme.px(34)
        height: Theme.px(20)
        radius: height / 2
        color: !root.checked ? Theme.surface : root.enabled ? Theme.ink : Theme.text3
        border.width: 1
        border.color: root.checked ? color : root.enabled ? Theme.borderStrong : Theme.border
        Rectangle {
            x: root.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: root.checked ? Theme.inkText : root.enabled ? Theme.borderStrong : Theme.border
        }
        FocusFrame {
            shown: root.visualFocus
            radius: parent.radius + 3
        }
    }
    contentItem: Label {
        leftPadding: Theme.px(44)
        text: root.text
        color: root.enabled ? Theme.text : Theme.text2
        Accessible.ignored: true
    }
}
