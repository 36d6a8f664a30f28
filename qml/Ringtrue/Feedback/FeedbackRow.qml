// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One evaluation in the list of feedback.
ItemDelegate {
    id: root

    required property int index
    required property string evaluation
    required property string title
    required property string detail
    required property string standing
    required property bool isNew
    required property bool isLate

    implicitHeight: column.implicitHeight + 18
    leftPadding: 16
    rightPadding: 12
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2. %3").arg(root.title).arg(root.detail).arg(root.standing)

    contentItem: Item {
        Column {
            id: column
            y: 9
            width: parent.width
            spacing: 3
            Label {
                width: parent.width
                text: root.title
                font.weight: root.isNew ? Font.Medium : Font.Normal
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: root.detail
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: root.standing
                color: root.isLate ? Theme.negative : root.isNew ? Theme.accent : Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Hairline {
        parent: root
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
