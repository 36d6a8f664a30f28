// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One page in the rail.
T.AbstractButton {
    id: root

    required property string page
    required property string title
    required property string iconName
    required property bool afterLine
    required property bool compact
    required property bool here
    property int waiting: 0

    implicitHeight: root.compact ? 44 : Theme.px(50)
    focusPolicy: Qt.TabFocus
    checked: root.here
    Accessible.role: Accessible.PageTab
    Accessible.name: root.waiting > 0 ? qsTr("%1, %n waiting", "", root.waiting).arg(root.title) : root.title
    Accessible.selected: root.here
    Keys.onReturnPressed: root.clicked()

    ToolTip {
        text: root.title
        visible: root.compact && root.hovered
    }
    background: Item {
        Hairline {
            visible: root.afterLine
            x: 10
            width: parent.width - 20
        }
        Rectangle {
            anchors.centerIn: parent
            width: root.width - (root.compact ? 10 : 8)
            height: root.height - 4
            radius: 6
            color: root.here ? (Theme.dark ? Theme.raised : Theme.surface) : root.hovered ? Theme.hover : "transparent"
            border.width: root.here ? 1 : 0
            border.color: Theme.border
            FocusFrame {
                shown: root.visualFocus
            }
        }
        Rectangle {
            visible: root.here
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: 26
            radius: 1.5
            color: Theme.ink
        }
    }
    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.compact ? (root.height - height) / 2 : Theme.px(8)
            name: root.iconName
            color: root.here ? Theme.text : Theme.text2
        }
        Micro {
            visible: !root.compact
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(28)
            width: Math.min(implicitWidth, parent.width - 4)
            text: root.title
            elide: Text.ElideRight
            font.pixelSize: Math.min(Theme.micro, 13)
            color: root.here ? Theme.text : Theme.text2
            font.weight: root.here ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Rectangle {
            visible: root.waiting > 0
            x: Math.min(parent.width / 2 + 6, parent.width - width - 3)
            y: root.compact ? 3 : 5
            width: Math.max(15, n.implicitWidth + 7)
            height: 15
            radius: 7.5
            color: Theme.ink
            Micro {
                id: n
                anchors.centerIn: parent
                text: root.waiting > 99 ? qsTr("99+") : root.waiting
                color: Theme.inkText
                font.pixelSize: 10
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
