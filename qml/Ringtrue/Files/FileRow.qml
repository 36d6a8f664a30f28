// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One file or folder.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string size
    required property string changed
    required property bool isFolder
    required property bool isMarked
    required property int sizeWidth
    required property int changedWidth
    required property string markWords // what a marked folder is
    readonly property string kind: root.isMarked ? root.markWords : root.isFolder ? qsTr("Folder") : root.size
    signal opened
    signal typed(string letters)

    implicitHeight: Theme.px(30)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.changed === "" ? qsTr("%1, %2").arg(root.name).arg(root.kind) : qsTr("%1, %2, %3").arg(root.name).arg(root.kind).arg(root.changed)
    onDoubleClicked: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onPressed: event => {
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = plain && event.text.length === 1 && event.text >= " " && event.text !== "\u007f";
        if (event.accepted)
            root.typed(event.text);
    }

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isFolder
            name: "folder"
        }
        Label {
            x: Theme.px(24)
            width: size.x - x - 12
            anchors.verticalCenter: parent.verticalCenter
            text: root.name
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        Caption {
            id: size
            anchors.right: changed.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sizeWidth > 0 || root.isMarked
            text: root.isMarked ? root.markWords : root.size
            color: root.isMarked ? Theme.accent : Theme.text2
            Accessible.ignored: true
        }
        Caption {
            id: changed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: root.changedWidth
            visible: width > 0
            text: root.changed
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
