// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// Who sits here; locks and switches.
T.AbstractButton {
    id: root

    required property string initials
    required property string person

    implicitWidth: Theme.px(28)
    implicitHeight: Theme.px(28)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: lock or switch person").arg(root.person)
    Keys.onReturnPressed: root.clicked()

    ToolTip {
        text: root.Accessible.name
        visible: root.hovered
    }
    background: FocusFrame {
        shown: root.visualFocus
        radius: width / 2
    }
    contentItem: Avatar {
        initials: root.initials
        size: root.width
    }
}
