// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// Question -> behaviour: opens the line of sight upwards. An obligation has a house of law instead of a hallmark.
T.AbstractButton {
    id: root

    required property int pillar // -1: an obligation
    required property string letter
    property string keys

    implicitWidth: words.implicitWidth + sign.width + cap.width + 24
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
        Item {
            id: sign
            x: 5
            width: Theme.px(15)
            height: width
            anchors.verticalCenter: parent.verticalCenter
            PillarMark {
                anchors.centerIn: parent
                visible: root.pillar >= 0
                pillar: root.pillar
                letter: root.letter
                size: Theme.px(15)
            }
            Icon {
                anchors.centerIn: parent
                visible: root.pillar < 0
                name: "view-institution"
                size: Theme.px(14)
            }
        }
        Caption {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: 5
            anchors.right: cap.left
            anchors.rightMargin: 5
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        KeyHint {
            id: cap
            anchors.right: parent.right
            anchors.rightMargin: visible ? 4 : 2
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? implicitWidth : 0
            keys: root.keys
        }
    }
}
