// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Which side of a conversation: a letter on its colour.
Rectangle {
    id: root

    required property bool agent

    implicitWidth: Theme.px(14)
    implicitHeight: Theme.px(14)
    radius: 3
    color: root.agent ? Theme.agent : Theme.customer
    Accessible.ignored: true
    Label {
        anchors.centerIn: parent
        text: root.agent ? qsTr("A", "agent") : qsTr("C", "customer")
        color: Theme.inkText
        font.pixelSize: Theme.px(10)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
