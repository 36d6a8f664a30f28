// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One part of a longer work: done, under way, to come. The one where one is now is underlined.
T.AbstractButton {
    id: root

    required property int index
    required property string title
    required property string progress
    required property bool done
    required property bool here

    implicitHeight: Theme.px(36)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.done ? qsTr("%1, %2, complete").arg(root.title).arg(root.progress) : qsTr("%1, %2").arg(root.title).arg(root.progress)
    Accessible.selected: root.here
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"
        Rectangle {
            visible: root.here
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            color: Theme.ink
        }
        FocusFrame {
            anchors.margins: 2
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: face
            readonly property int beside: sign.width + count.implicitWidth + 2 * spacing
            anchors.centerIn: parent
            spacing: 6
            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                visible: root.done
                width: visible ? size : 0
                name: "dialog-ok-apply"
                color: Theme.positive
                size: Theme.px(14)
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.width - face.beside - 8)
                text: root.title
                elide: Text.ElideRight
                color: root.here ? Theme.text : Theme.text2
                font.weight: root.here ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Micro {
                id: count
                anchors.verticalCenter: parent.verticalCenter
                text: root.progress
                Accessible.ignored: true
            }
        }
    }
}
