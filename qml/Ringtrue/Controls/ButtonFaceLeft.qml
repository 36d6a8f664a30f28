// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// What a row of a list or menu shows: icon, words from the left, key at the right.
Item {
    id: root

    required property string text
    required property string iconName
    required property string keys
    property color fore: Theme.text

    implicitWidth: words.x + words.implicitWidth + cap.width + 12
    implicitHeight: words.implicitHeight

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        color: root.fore
    }
    Label {
        id: words
        x: root.iconName === "" ? 0 : sign.width + 8
        width: parent.width - x - (cap.visible ? cap.width + 8 : 0)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.fore
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    KeyHint {
        id: cap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        keys: root.keys
    }
}
