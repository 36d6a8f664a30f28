// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// What lies between two messages: a wait, or another agent.
Row {
    id: root

    required property string text
    required property string iconName
    property int tone: Tag.Plain

    spacing: 8
    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(60)
        color: Theme.borderStrong
    }
    Tag {
        text: root.text
        iconName: root.iconName
        tone: root.tone
        Accessible.ignored: true
    }
    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(60)
        color: Theme.borderStrong
    }
}
