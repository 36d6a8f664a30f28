// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme

// A strip of tools over or under a list.
Rectangle {
    id: root

    default property alias tools: row.data

    implicitHeight: Theme.px(44)
    implicitWidth: row.implicitWidth + 32
    color: Theme.canvas
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 6
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
