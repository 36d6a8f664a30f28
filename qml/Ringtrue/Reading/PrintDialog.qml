// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Preferences
import Ringtrue.Reading
import Ringtrue.Theme

// Where a PDF goes, and what is in it. The dialog comes back where it could not be written.
Dialog {
    id: root

    required property PdfPrint job
    property string folder
    property bool typed: false // the path is somebody's own: it does not follow what is chosen
    property bool asked: false // it was to be written
    property bool taken: false // what is printed was read
    property int kind: 0
    property int language: 0

    function begin() {
        root.folder = known.start();
        root.typed = root.asked = root.taken = over.checked = false;
        path.clear();
        root.kind = root.language = 0;
        root.job.begin();
        root.open();
    }
    function take() {
        root.taken = true;
        root.language = root.job.languageFor(Language.code);
        kinds.currentIndex = Qt.binding(() => root.kind);
        languages.currentIndex = Qt.binding(() => root.language);
        root.propose();
    }
    function propose() {
        if (!root.typed)
            path.text = (root.folder === "/" ? "" : root.folder) + "/" + root.job.fileName(root.kind, root.language);
    }

    keep: qsTr("Cancel")
    act: qsTr("Write it")
    actEnabled: root.job.ready && path.text.trim() !== "" && !(root.job.inTheWay && !over.checked && !root.typed)
    wanting: root.job.ready ? qsTr("Choose another name, or write over it.") : ""
    width: Math.min(Theme.px(560), parent.width - 40)
    onOpened: path.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: {
        root.asked = true;
        root.job.write(path.text, root.kind, root.language, over.checked);
    }

    Connections {
        target: root.job
        function onChanged() {
            if (root.job.ready && !root.taken)
                root.take();
            if (root.job.problem !== "" && root.asked && !root.opened)
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
        onPicked: path => {
            root.folder = path;
            root.typed = false;
            root.propose();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.job.problem !== ""
        tone: Tag.Negative
        text: root.job.problem
    }
    FieldRow {
        Layout.fillWidth: true
        name: root.job.kindName
        visible: root.job.kinds.length > 1
        ComboBox {
            id: kinds
            Layout.fillWidth: true
            name: root.job.kindName
            model: root.job.kinds
            onModelChanged: kinds.currentIndex = Qt.binding(() => root.kind) // a new model begins at its first
            onActivated: index => {
                root.kind = index;
                root.propose();
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Language of the texts")
        visible: root.job.languages.length > 1
        ComboBox {
            id: languages
            Layout.fillWidth: true
            name: qsTr("Language of the texts")
            model: root.job.languages
            onModelChanged: languages.currentIndex = Qt.binding(() => root.language)
            onActivated: index => {
                root.language = index;
                root.propose();
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("File")
        RowLayout {
            TextField {
                id: path
                Layout.fillWidth: true
                name: qsTr("File")
                onTextEdited: root.typed = true
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
        visible: root.job.inTheWay
        text: qsTr("Write over the file that is there")
    }
}
