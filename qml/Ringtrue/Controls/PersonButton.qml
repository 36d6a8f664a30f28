// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// Who sits here; locks and switches.
T.AbstractButton {
    id: root

    required property string initials
    required property string person

    property bool menuOpen: false // its words would lie over it
    readonly property string what: qsTr("%1: lock or switch person").arg(root.person)

    implicitWidth: Theme.px(28)
    implicitHeight: Theme.px(28)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.what
    Keys.onReturnPressed: root.clicked()

    ToolTip {
        text: root.what
        visible: root.hovered && !root.menuOpen
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
