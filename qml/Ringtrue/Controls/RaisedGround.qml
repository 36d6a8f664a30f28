// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// The ground of menus and dialogs: raised, a strong edge, one offset rectangle behind.
Item {
    Rectangle {
        x: 3
        y: 4
        width: parent.width
        height: parent.height
        radius: Theme.rCard
        color: Theme.shade
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.raised
        border.width: 1
        border.color: Theme.borderStrong
    }
}
