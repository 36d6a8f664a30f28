// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.MenuItem {
    id: root

    property string keys

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.row
    leftPadding: 10
    rightPadding: 10
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.rControl
        color: root.highlighted ? Theme.accentTint : "transparent"
    }
    contentItem: ButtonFaceLeft {
        text: root.text
        iconName: root.icon.name
        keys: root.keys
        fore: root.enabled ? Theme.text : Theme.text3
    }
}
