// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One thing of the line of sight in a table.
ItemDelegate {
    id: root

    required property int index
    required property string words
    required property string served
    required property string note
    required property string weight
    required property bool gap
    required property string spoken
    property real servedAt
    property real noteAt

    implicitHeight: Math.max(Theme.px(33), label.implicitHeight + 12, ends.implicitHeight + 12)
    leftPadding: 0
    rightPadding: 0
    text: root.words
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken

    contentItem: Item {
        Label {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: 16
            width: root.servedAt - x - 12
            text: root.words
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: ends
            anchors.verticalCenter: parent.verticalCenter
            x: root.servedAt
            width: root.noteAt - x - 12
            text: root.served
            wrapMode: Text.Wrap
            color: Theme.text2
            Accessible.ignored: true
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            x: root.noteAt
            width: Theme.px(128)
            text: root.note
            elide: Text.ElideRight
            color: root.gap ? Theme.caution : Theme.text2
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: 12
            text: root.weight
            Accessible.ignored: true
        }
    }
}
