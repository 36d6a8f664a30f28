// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// What the keys do in the picture of the line of sight, and the way to its table.
Item {
    id: root

    required property bool asTable
    signal tableAsked

    height: root.visible ? Theme.px(40) : 0
    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.asTable ? "↑ ↓" : "← ↑ ↓ →"
        }
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 10
            text: root.asTable ? qsTr("next row") : qsTr("along the threads")
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["list.open"]
        }
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: 10
            text: qsTr("read it whole")
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["list.close"]
        }
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("back")
        }
    }
    Button {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.asTable ? qsTr("As a picture") : qsTr("As a table")
        keys: KeyMap.caps["sight.table"]
        onClicked: root.tableAsked()
    }
}
