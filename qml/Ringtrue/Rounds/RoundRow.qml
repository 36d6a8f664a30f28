// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One round in the list of all.
ItemDelegate {
    id: root

    required property int index
    required property string round
    required property string section
    required property string heading
    required property string vision
    required property string standing
    required property bool isOpen

    implicitHeight: column.implicitHeight + 18
    leftPadding: 16
    rightPadding: 12
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2. %3. %4").arg(root.section).arg(root.heading).arg(root.vision).arg(root.standing)

    contentItem: Item {
        Column {
            id: column
            y: 9
            width: parent.width
            spacing: 3
            Label {
                width: parent.width
                text: root.heading
                font.weight: root.isOpen ? Font.Medium : Font.Normal
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: root.vision
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: root.standing
                color: root.isOpen ? Theme.accent : Theme.text2
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
