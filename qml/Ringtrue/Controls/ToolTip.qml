// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: -height - 4
    implicitWidth: contentItem.implicitWidth + 16
    implicitHeight: contentItem.implicitHeight + 10
    margins: 4
    padding: 5
    leftPadding: 8
    delay: 500
    contentItem: Caption {
        text: root.text
        color: Theme.text
    }
    background: Rectangle {
        radius: Theme.rTag
        color: Theme.raised
        border.width: 1
        border.color: Theme.borderStrong
    }
}
