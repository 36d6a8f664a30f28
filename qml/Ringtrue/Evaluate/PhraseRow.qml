// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One phrase of the list.
ItemDelegate {
    id: root

    required property int index
    required property string words
    required property bool everywhere
    signal removed

    text: root.words
    rightPadding: 16 // beside the scroll bar
    Accessible.role: Accessible.ListItem
    Accessible.description: root.everywhere ? qsTr("for every question") : ""

    contentItem: Item {
        Label {
            width: side.x - 8
            anchors.verticalCenter: parent.verticalCenter
            text: root.words
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        Row {
            id: side
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            Micro {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.everywhere
                text: qsTr("every question")
                Accessible.ignored: true
            }
            Button {
                width: Theme.px(24)
                height: Theme.px(24)
                visible: root.here || root.hovered
                kind: Button.Quiet
                focusPolicy: Qt.NoFocus
                icon.name: "window-close"
                icon.width: Theme.px(12)
                name: qsTr("Take “%1” off the list").arg(root.words)
                onClicked: root.removed()
            }
        }
    }
}
