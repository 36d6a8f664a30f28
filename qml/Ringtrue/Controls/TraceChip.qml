// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// Question -> behaviour: opens the line of sight upwards. An obligation has a scale instead of a hallmark.
T.AbstractButton {
    id: root

    required property int pillar // -1: an obligation
    required property string letter
    property string keys

    implicitWidth: row.implicitWidth + 14
    implicitHeight: Theme.px(22)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Traces to %1").arg(root.text)
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.border
        FocusFrame {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row
            x: 5
            anchors.verticalCenter: parent.verticalCenter
            spacing: 5
            PillarMark {
                visible: root.pillar >= 0
                anchors.verticalCenter: parent.verticalCenter
                pillar: root.pillar
                letter: root.letter
                size: Theme.px(15)
            }
            Icon {
                visible: root.pillar < 0
                anchors.verticalCenter: parent.verticalCenter
                name: "security-high"
                size: Theme.px(14)
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                Accessible.ignored: true
            }
            KeyHint {
                anchors.verticalCenter: parent.verticalCenter
                keys: root.keys
            }
        }
    }
}
