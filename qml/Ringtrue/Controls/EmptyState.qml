// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Says what belongs here and offers the first step.
Column {
    id: root

    required property string heading
    required property string text
    property string iconName
    property string action
    property string keys
    signal acted

    spacing: 10
    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.px(32)
        color: Theme.text3
    }
    Heading {
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.heading
    }
    Label {
        width: root.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        wrapMode: Text.Wrap
        color: Theme.text2
        lineHeight: 1.2
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.action !== ""
        text: root.action
        keys: root.keys
        kind: Button.Primary
        onClicked: root.acted()
    }
}
