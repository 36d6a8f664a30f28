// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Files

// Name, size, changed: a click or Return sorts.
Item {
    id: root

    required property FolderList files
    required property int sizeWidth
    required property int changedWidth

    implicitHeight: Theme.px(28)

    TableHead {
        x: Theme.px(36)
        width: Math.min(implicitWidth, root.width - x - root.sizeWidth - root.changedWidth - 8)
        text: qsTr("Name")
        sorted: root.files.order === FolderList.ByName
        descending: root.files.descending
        onClicked: root.files.sortBy(FolderList.ByName)
    }
    TableHead {
        anchors.right: changed.left
        anchors.rightMargin: 16
        visible: root.sizeWidth > 0
        text: qsTr("Size")
        rightAligned: true
        sorted: root.files.order === FolderList.BySize
        descending: root.files.descending
        onClicked: root.files.sortBy(FolderList.BySize)
    }
    Item {
        id: changed
        anchors.right: parent.right
        anchors.rightMargin: 12
        width: root.changedWidth
        height: parent.height
        visible: root.changedWidth > 0
        TableHead {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Changed")
            sorted: root.files.order === FolderList.ByChanged
            descending: root.files.descending
            onClicked: root.files.sortBy(FolderList.ByChanged)
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
