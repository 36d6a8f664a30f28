// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Today

// The next thing, with one Start.
Card {
    id: root

    required property WorkList work
    property bool here: true
    signal started

    implicitHeight: column.implicitHeight + 34
    border.color: root.here ? Theme.accent : Theme.border

    Column {
        id: column
        x: 20
        y: 16
        width: parent.width - 40
        spacing: 4
        Caption {
            text: root.work.nextIsDraft ? qsTr("Next, where you left it") : qsTr("Next, the oldest")
        }
        Row {
            spacing: 10
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.work.nextIcon
                size: Theme.px(20)
                color: Theme.text
            }
            Label {
                text: root.work.nextTitle
                font.pixelSize: Theme.title
                font.weight: Font.Medium
                Accessible.role: Accessible.Heading
            }
        }
        Caption {
            text: root.work.nextDetail
        }
        Item {
            width: 1
            height: 6
        }
        Button {
            text: root.work.nextIsDraft ? qsTr("Go on") : qsTr("Start")
            kind: Button.Primary
            keys: KeyMap.caps["list.open"]
            onClicked: root.started()
        }
    }
}
