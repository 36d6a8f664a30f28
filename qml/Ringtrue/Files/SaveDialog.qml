// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Theme

// Where a file goes that is to be written; what it says is chosen above that. Comes back where it was not written.
Dialog {
    id: root

    required property string proposed // the file's name as long as nobody wrote another
    required property string problem // why it was not written, as a sentence
    required property bool inTheWay // a file of that name is there: writing over it would help
    property bool ready: true // there is something to write
    property string folder
    property bool typed: false // the path is somebody's own: it does not follow what is chosen
    property bool renamed: false // since it was not written
    property bool asked: false // it was to be written
    default property alias choices: above.data
    signal writeAsked(string path, bool replace)

    function start() {
        root.folder = known.start();
        root.typed = root.renamed = root.asked = over.checked = false;
        root.propose();
        root.open();
    }
    function propose() {
        if (!root.typed)
            path.text = root.proposed === "" ? "" : (root.folder === "/" ? "" : root.folder) + "/" + root.proposed;
    }
    function comeBack() { // something became of writing it
        if (root.asked && root.problem !== "" && !root.opened)
            root.open();
    }
    function end() { // it is written
        known.remember(path.text.replace(/\/[^/]*$/, ""));
        root.asked = false;
    }

    keep: qsTr("Cancel")
    act: qsTr("Write it")
    actEnabled: root.ready && path.text.trim() !== "" && (!root.inTheWay || root.renamed || over.checked)
    wanting: root.ready ? qsTr("Choose another name, or write over it.") : ""
    width: Math.min(Theme.px(560), (parent?.width ?? Theme.px(600)) - 40)
    onProposedChanged: root.propose()
    onOpened: path.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: {
        root.asked = true;
        root.renamed = false;
        root.writeAsked(path.text, over.checked);
    }

    Places {
        id: known
    }
    FileChooser {
        id: folders
        heading: qsTr("Which folder it goes to")
        act: qsTr("Choose")
        folders: true
        onPicked: path => {
            root.folder = path;
            root.typed = false;
            root.renamed = true;
            root.propose();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.problem !== "" && !root.renamed
        tone: Tag.Negative
        text: root.problem
    }
    ColumnLayout {
        id: above
        Layout.fillWidth: true
        visible: children.length > 0
        spacing: 8
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("File")
        RowLayout {
            TextField {
                id: path
                Layout.fillWidth: true
                name: qsTr("File")
                onTextEdited: root.typed = root.renamed = true
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
        visible: root.inTheWay && !root.renamed
        text: qsTr("Write over the file that is there")
    }
}
