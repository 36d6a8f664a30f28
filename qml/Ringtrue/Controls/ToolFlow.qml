// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A strip of tools over a list, which goes on in a line below where there is no room.
Rectangle {
    id: root

    default property alias tools: row.data
    property int inset: 16 // as the list below stands

    implicitHeight: row.height + Theme.px(14)
    color: Theme.canvas
    Flow {
        id: row
        x: root.inset
        y: Theme.px(7)
        width: parent.width - 2 * root.inset
        spacing: 8
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
