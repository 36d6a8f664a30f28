// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One person who may sign in.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string detail
    required property string initials
    required property bool hasPassphrase

    implicitHeight: Theme.px(44)
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.detail)

    contentItem: Item {
        Avatar {
            id: face
            anchors.verticalCenter: parent.verticalCenter
            initials: root.initials
            size: Theme.px(28)
        }
        Column {
            x: face.width + 10
            width: parent.width - x - 24
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.name
                elide: Text.ElideRight
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.hasPassphrase
            name: "lock"
        }
    }
}
