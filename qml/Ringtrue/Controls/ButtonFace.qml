// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a button shows: icon, words, key.
Item {
    id: root

    required property string text
    required property string iconName
    required property int iconSize
    required property string keys
    required property color fore
    required property bool strong
    required property bool inverted
    property bool iconLast: false

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 7
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: parent.spacing
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: root.iconSize
                color: root.fore
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.text !== ""
                text: root.text
                color: root.fore
                font.weight: root.strong ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
            inverted: root.inverted
        }
    }
}
