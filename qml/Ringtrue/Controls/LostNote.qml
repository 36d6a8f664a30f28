// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Stands below a list where no entry begins with what was typed.
Item {
    id: root

    required property TypeAhead ahead

    height: root.ahead.lost ? words.implicitHeight + 10 : 0
    visible: root.ahead.lost
    Caption {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: 12
        width: parent.width - 24
        text: qsTr("Nothing here begins with “%1”.").arg(root.ahead.typed)
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
    }
}
