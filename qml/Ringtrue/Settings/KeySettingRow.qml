// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One action and its key.
ItemDelegate {
    id: root

    required property int index
    required property string keyAction
    required property string words
    required property string caps
    required property bool asking

    implicitHeight: Theme.px(30)
    Accessible.name: qsTr("%1: %2").arg(root.words).arg(root.caps)
    contentItem: Item {
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(150)
            text: root.words
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        KeyHint {
            visible: !root.asking
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            keys: root.caps
        }
        Caption {
            visible: root.asking
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Press a key")
            color: Theme.accent
            Accessible.ignored: true
        }
    }
}
