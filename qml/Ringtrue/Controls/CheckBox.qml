// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.CheckBox {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), implicitContentHeight)
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: Theme.px(18)
        height: Theme.px(18)
        radius: Theme.rTag
        color: !root.checked ? Theme.surface : root.enabled ? Theme.ink : Theme.text3
        border.width: 1
        border.color: root.checked ? color : root.enabled ? Theme.borderStrong : Theme.border
        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "dialog-ok-apply"
            size: Theme.px(14)
            color: Theme.inkText
        }
        FocusFrame {
            shown: root.visualFocus
        }
    }
    contentItem: Label {
        leftPadding: Theme.px(26)
        text: root.text
        color: root.enabled ? Theme.text : Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
