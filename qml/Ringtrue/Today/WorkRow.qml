// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys

// One interaction that waits.
ItemDelegate {
    id: root

    required property string interaction
    required property string title
    required property string detail
    required property string iconName
    required property string state
    required property bool draft
    required property string keyAction

    implicitHeight: Theme.px(46)
    Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.detail).arg(root.state)

    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.px(18)
        }
        Column {
            x: Theme.px(34)
            width: due.x - x - 10
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.title
                elide: Text.ElideRight
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: root.detail
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Row {
            id: due
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.state
                font.weight: root.draft ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Item {
                width: Theme.px(18)
                height: Theme.px(18)
                KeyHint {
                    anchors.centerIn: parent
                    keys: root.keyAction === "" ? "" : KeyMap.caps[root.keyAction]
                }
            }
        }
    }
}
