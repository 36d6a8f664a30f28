// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Theme

// What somebody said, about what, and whether it is settled.
ColumnLayout {
    id: root

    required property int index
    required property string author
    required property string when
    required property string words
    required property string path
    required property string thing
    required property bool resolved
    required property bool readable
    signal resolveAsked(bool done)
    signal thingAsked

    spacing: 2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, about %3: %4").arg(root.author).arg(root.when).arg(root.thing).arg(root.words)
    RowLayout {
        Layout.leftMargin: 10 // the frame around the list goes through no words
        Layout.rightMargin: 10
        Layout.topMargin: 6
        spacing: 8
        Label {
            text: root.author
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Caption {
            Layout.fillWidth: true
            text: root.when
            color: Theme.text3
            Accessible.ignored: true
        }
        CheckBox {
            id: settled
            text: qsTr("Settled")
            checked: root.resolved
            onToggled: {
                root.resolveAsked(settled.checked);
                settled.checked = Qt.binding(() => root.resolved);
            }
        }
    }
    ItemDelegate {
        Layout.fillWidth: true
        Layout.leftMargin: 4 // its frame stays within the list
        Layout.rightMargin: 16
        implicitHeight: Theme.px(26)
        leftPadding: 6
        visible: root.path !== ""
        focusPolicy: Qt.TabFocus
        text: qsTr("about: %1").arg(root.thing)
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Go to %1").arg(root.thing)
        Keys.onReturnPressed: root.thingAsked()
        Keys.onEnterPressed: root.thingAsked()
        onClicked: root.thingAsked()
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 10
        Layout.rightMargin: 10
        Layout.bottomMargin: 8
        text: root.words
        color: root.readable && !root.resolved ? Theme.text : Theme.text3
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
