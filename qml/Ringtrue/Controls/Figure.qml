// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Value with n and interval: the only way a figure may be shown.
Column {
    id: root

    required property string value
    required property string detail
    property int size: Theme.display

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2").arg(root.value).arg(root.detail)
    Label {
        text: root.value
        font.pixelSize: root.size
        Accessible.ignored: true
    }
    Caption {
        text: root.detail
        Accessible.ignored: true
    }
}
