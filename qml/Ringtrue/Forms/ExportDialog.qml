// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Forms
import Ringtrue.Theme

// Where the form's file goes. The dialog comes back where it could not be written.
Dialog {
    id: root

    required property FormLines lines
    property bool asked: false

    function begin() {
        root.lines.forgetProblem();
        root.asked = over.checked = false;
        root.put(known.start());
        root.open();
    }
    function put(folder: string) {
        path.text = (folder === "/" ? "" : folder) + "/" + root.lines.fileName;
    }

    heading: qsTr("Export the form")
    text: qsTr("The file says all that the form says, in all its languages.")
    keep: qsTr("Cancel")
    act: qsTr("Write it")
    actEnabled: path.text.trim() !== "" && (!root.lines.inTheWay || over.checked)
    wanting: root.lines.inTheWay ? qsTr("Choose another name, or write over it.") : ""
    width: Math.min(Theme.px(560), (parent?.width ?? Theme.px(600)) - 40)
    onOpened: path.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: {
        root.asked = true;
        root.lines.write(path.text, over.checked);
    }

    Connections {
        target: root.lines
        function onFileChanged() {
            if (root.asked && root.lines.problem !== "" && !root.opened)
                root.open();
        }
        function onWritten() {
            known.remember(path.text.replace(/\/[^/]*$/, ""));
            root.asked = false;
        }
    }
    Places {
        id: known
    }
    FileChooser {
        id: folders
        heading: qsTr("Which folder it goes to")
        act: qsTr("Choose")
        folders: true
        onPicked: path => root.put(path)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.lines.problem !== ""
        tone: Tag.Negative
        text: root.lines.problem
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("File")
        RowLayout {
            TextField {
                id: path
                Layout.fillWidth: true
                name: qsTr("File")
                onTextEdited: root.lines.forgetProblem()
                onAccepted: if (root.actEnabled)
                    root.accept()
            }
            Button {
                text: qsTr("Folder")
                name: qsTr("Choose the folder")
                onClicked: folders.open()
            }
        }
    }
    CheckBox {
        id: over
        visible: root.lines.inTheWay
        text: qsTr("Write over the file that is there")
    }
}
