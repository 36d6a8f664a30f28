// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One action and its key.
ItemDelegate {
    id: root

    required property int index
    required property string keyAction
    required property string words
    required property string caps
    required property string begins
    required property bool asking
    required property bool isChanged
    signal resetAsked
    readonly property int above: root.begins === "" ? 0 : Theme.px(30)

    implicitHeight: Theme.px(30) + root.above
    topInset: root.above
    topPadding: root.above
    Accessible.name: qsTr("%1: %2").arg(root.words).arg(root.caps)
    Micro {
        x: root.leftPadding
        y: Theme.px(12)
        visible: root.begins !== ""
        text: root.begins
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    contentItem: Item {
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - right.width - 12
            text: root.words
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Row {
            id: right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            KeyHint {
                visible: !root.asking
                anchors.verticalCenter: parent.verticalCenter
                keys: root.caps
            }
            Caption {
                visible: root.asking
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Press a key")
                color: Theme.accent
                Accessible.ignored: true
            }
            Button {
                visible: root.isChanged && !root.asking
                height: Theme.px(24)
                kind: Button.Quiet
                icon.name: "edit-undo"
                name: qsTr("Give “%1” its own key back").arg(root.words)
                onClicked: root.resetAsked()
            }
        }
    }
}
