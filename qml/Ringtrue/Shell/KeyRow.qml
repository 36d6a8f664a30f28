// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One line of the key sheet.
Item {
    id: root

    required property string words
    required property string caps
    required property string scope

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(root.scope).arg(root.words).arg(root.caps)
    Item {
        id: capSlot
        width: Theme.px(86)
        height: parent.height
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.caps
        }
    }
    Label {
        anchors.left: capSlot.right
        anchors.right: where.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Micro {
        id: where
        anchors.right: parent.right
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        text: root.scope
        Accessible.ignored: true
    }
}
