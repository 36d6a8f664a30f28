// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One line of both scores: what it is, what it is now, what it would be.
ItemDelegate {
    id: root

    required property string part
    required property string words
    required property string before
    required property string after
    required property bool differs
    readonly property int column: Theme.px(150)

    implicitHeight: Math.max(Theme.px(26), label.implicitHeight + 8)
    text: root.words
    Accessible.role: Accessible.ListItem
    Accessible.name: root.differs ? qsTr("%1, %2: %3, would be %4").arg(root.part).arg(root.words).arg(root.before).arg(root.after) : qsTr("%1, %2: %3, would be the same").arg(root.part).arg(root.words).arg(root.before)

    contentItem: Item {
        Label {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            width: parent.width - x - 2 * root.column - 16
            text: root.words
            wrapMode: Text.Wrap
            color: root.differs ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: other.left
            anchors.rightMargin: 8
            width: root.column
            horizontalAlignment: Text.AlignRight
            text: root.before
            color: Theme.text2
            Accessible.ignored: true
        }
        Label {
            id: other
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: root.column
            horizontalAlignment: Text.AlignRight
            text: root.after
            font.weight: root.differs ? Font.Medium : Font.Normal
            color: root.differs ? Theme.text : Theme.text3
            Accessible.ignored: true
        }
    }
}
