// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// What happened, what is safe, what to do.
Card {
    id: root

    required property string heading
    required property string text
    property string action
    property string other // what else can be done; empty: nothing
    signal acted
    signal otherActed

    implicitWidth: 560
    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1. %2").arg(root.heading).arg(root.text)

    Icon {
        id: sign
        x: 16
        y: 16
        name: "data-warning"
        size: Theme.px(22)
        color: Theme.negative
    }
    Column {
        id: column
        x: sign.x + sign.width + 14
        y: 16
        width: parent.width - x - 16
        spacing: 6
        Label {
            width: parent.width
            text: root.heading
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.text
            color: Theme.text2
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
        Flow {
            width: parent.width
            visible: root.action !== ""
            spacing: 8
            Button {
                text: root.action
                onClicked: root.acted()
            }
            Button {
                visible: root.other !== ""
                kind: Button.Quiet
                text: root.other
                onClicked: root.otherActed()
            }
        }
    }
}
