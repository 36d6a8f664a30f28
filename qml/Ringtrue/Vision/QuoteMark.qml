// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where a quote is on its sheet: takes the click, carries the thread.
CraftCard {
    id: root

    bare: true
    corner: 1
    Accessible.name: qsTr("Quote: %1").arg(root.text)
}
