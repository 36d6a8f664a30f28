// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// A workspace that was open before.
ItemDelegate {
    id: root

    required property string name
    required property string folder

    implicitHeight: Theme.px(44)
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.folder)

    contentItem: Item {
        Label {
            id: title
            width: parent.width
            y: 5
            text: root.name
            elide: Text.ElideRight
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Caption {
            anchors.top: title.bottom
            width: parent.width
            text: root.folder
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
    }
}
