// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A filter with what is set inside it. Opens its choices; a set one can be taken off.
T.AbstractButton {
    id: root

    property bool set: false
    property string keys
    property string name: root.set ? qsTr("Filter: %1").arg(root.text) : qsTr("Filter by %1").arg(root.text)

    implicitWidth: face.implicitWidth + 20
    implicitHeight: Theme.px(26)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.name
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.set ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: root.set ? Theme.accent : Theme.borderStrong
        FocusFrame {
            shown: root.visualFocus
            radius: parent.radius + 3
        }
    }
    contentItem: Item {
        Row {
            id: face
            anchors.centerIn: parent
            spacing: 5
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.set ? Theme.text : Theme.text2
                font.weight: root.set ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-down"
                size: Theme.px(11)
            }
            KeyHint {
                anchors.verticalCenter: parent.verticalCenter
                keys: root.keys
            }
        }
    }
}
