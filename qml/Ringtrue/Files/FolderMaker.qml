// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files

// The name of a folder that is to be made in the one that is shown.
FieldRow {
    id: root

    required property string folder
    signal made(string path)
    signal leaveAsked

    function begin() {
        field.clear();
        root.wrong = "";
        root.visible = true;
        field.forceActiveFocus();
    }
    function leave() {
        root.visible = false;
        root.leaveAsked();
    }

    visible: false
    name: qsTr("Name of the new folder")

    NewFolder {
        id: maker
        onMade: path => {
            root.visible = false;
            root.made(path);
        }
        onRefused: reason => root.wrong = reason
    }
    RowLayout {
        spacing: 8
        TextField {
            id: field
            Layout.fillWidth: true
            name: root.name
            wrong: root.wrong !== ""
            Accessible.description: root.wrong
            onTextEdited: root.wrong = ""
            onAccepted: maker.make(root.folder, text)
            Keys.onEscapePressed: root.leave()
        }
        Button {
            text: qsTr("Make folder")
            enabled: field.text.trim() !== ""
            onClicked: maker.make(root.folder, field.text)
        }
        Button {
            kind: Button.Quiet
            text: qsTr("Leave it")
            onClicked: root.leave()
        }
    }
}
