// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One line of the key sheet; above the first of a group stands its name.
Item {
    id: root

    required property int index
    required property string words
    required property string caps
    required property string scope
    required property string begins
    property bool here: false
    property bool grouped: true
    readonly property int above: root.begins === "" || !root.grouped ? 0 : Theme.px(root.index === 0 ? 24 : 36)

    implicitHeight: root.above + Math.max(Theme.px(26), label.implicitHeight + 6)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(root.scope).arg(root.words).arg(root.caps)

    Label {
        y: root.above - height - 4
        visible: root.above > 0
        text: root.begins
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        y: root.above
        width: parent.width
        height: parent.height - y
        visible: root.here
        color: Theme.accentTint
    }
    Item {
        id: capSlot
        x: 4
        y: root.above
        width: Math.max(Theme.px(96), cap.implicitWidth + 10)
        height: parent.height - y
        KeyHint {
            id: cap
            anchors.verticalCenter: parent.verticalCenter
            keys: root.caps
        }
    }
    Label {
        id: label
        anchors.left: capSlot.right
        anchors.right: parent.right
        anchors.verticalCenter: capSlot.verticalCenter
        text: root.words
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
