// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One place to go to.
ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string detail
    required property string iconName
    required property string page
    required property string argument

    Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.detail)
    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Label {
            x: sign.width + 10
            width: parent.width - x - what.width - 10
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            id: what
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.detail
            color: Theme.text3
            Accessible.ignored: true
        }
    }
}
