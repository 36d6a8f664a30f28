// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One change, and whether a question's trend breaks by it.
ItemDelegate {
    id: root

    required property string part
    required property string words
    required property bool breaksTrend

    implicitHeight: Math.max(Theme.px(28), sentence.implicitHeight + 10)
    text: root.words
    Accessible.role: Accessible.ListItem
    Accessible.name: root.breaksTrend ? qsTr("%1: %2. Breaks the trend.").arg(root.part).arg(root.words) : qsTr("%1: %2").arg(root.part).arg(root.words)

    contentItem: Item {
        Label {
            id: sentence
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.right: mark.visible ? mark.left : parent.right
            anchors.rightMargin: mark.visible ? 10 : 0
            text: root.words
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Tag {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: root.breaksTrend
            text: qsTr("breaks the trend")
            tone: Tag.Caution
            Accessible.ignored: true
        }
    }
}
