// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Keys

// Below the list: which kind, hidden ones, a new folder; what will be taken, and the two buttons.
ColumnLayout {
    id: root

    required property FolderList files
    required property list<string> kinds
    required property bool mayMake
    required property string act
    required property string target
    required property string reason // why nothing can be taken yet, or what will be
    property int kind: 0
    signal makeAsked
    signal taken
    signal leaveAsked

    spacing: 12

    RowLayout {
        spacing: 16
        ComboBox {
            visible: root.kinds.length > 0
            Layout.preferredWidth: Theme.px(230)
            name: qsTr("Show")
            model: root.kinds
            currentIndex: root.kind
            onActivated: index => root.kind = index
        }
        CheckBox {
            text: qsTr("Hidden ones, too")
            checked: root.files.hidden
            onToggled: root.files.hidden = checked
        }
        KeyHint {
            Layout.leftMargin: -8
            keys: KeyMap.caps["files.hidden"]
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            visible: root.mayMake
            kind: Button.Quiet
            text: qsTr("New folder")
            icon.name: "folder-new"
            keys: KeyMap.caps["files.make"]
            onClicked: root.makeAsked()
        }
    }
    RowLayout {
        spacing: 8
        Caption {
            Layout.fillWidth: true
            text: root.reason
            elide: root.target !== "" ? Text.ElideMiddle : Text.ElideNone
            wrapMode: root.target !== "" ? Text.NoWrap : Text.Wrap
        }
        Button {
            text: qsTr("Cancel")
            keys: qsTr("Esc")
            onClicked: root.leaveAsked()
        }
        Button {
            kind: Button.Primary
            text: root.act
            keys: KeyMap.caps["files.take"]
            enabled: root.target !== ""
            Accessible.description: root.reason
            onClicked: root.taken()
        }
    }
}
