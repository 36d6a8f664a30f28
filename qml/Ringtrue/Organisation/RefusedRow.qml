// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One row of a file and what is wrong with it.
Item {
    id: root

    required property int index
    required property string place
    required property string sentence

    implicitHeight: Math.max(Theme.row, words.implicitHeight + 14)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.place === "" ? root.sentence : qsTr("%1: %2").arg(root.place).arg(root.sentence)

    Hairline {
        visible: root.index > 0
        width: parent.width
    }
    Caption {
        id: line
        x: 12
        y: words.y
        width: root.place === "" ? 0 : Theme.px(84)
        text: root.place
        Accessible.ignored: true
    }
    Label {
        id: words
        x: line.x + line.width
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 16
        text: root.sentence
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
