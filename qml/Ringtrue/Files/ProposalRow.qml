// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// What the path that is being typed could become.
ItemDelegate {
    id: root

    required property int index
    required property string modelData
    property bool first: false

    implicitHeight: Theme.px(28)
    Accessible.name: root.modelData
    contentItem: Item {
        Label {
            width: parent.width - (cap.visible ? cap.width + 8 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.modelData
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        KeyHint {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.first
            keys: qsTr("Tab")
        }
    }
}
