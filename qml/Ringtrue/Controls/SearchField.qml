// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A text field with a lens and the key that comes here.
TextField {
    id: root

    property string keys

    leftPadding: Theme.px(31)
    rightPadding: cap.visible ? cap.width + 12 : 9

    Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        name: "edit-find"
        color: Theme.text3
    }
    KeyHint {
        id: cap
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.keys !== "" && !root.activeFocus && root.text === ""
        keys: root.keys
    }
}
