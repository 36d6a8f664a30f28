// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Preferences
import Ringtrue.Reading

// Where a PDF goes, and what is in it.
SaveDialog {
    id: root

    required property PdfPrint job
    property bool taken: false // what is printed was read
    property int kind: 0
    property int language: 0

    function begin() {
        root.taken = false;
        root.kind = root.language = 0;
        root.job.begin();
        root.start();
    }
    function take() {
        root.taken = true;
        root.kind = root.job.usualKind;
        root.language = root.job.languageFor(Language.code);
        kinds.currentIndex = Qt.binding(() => root.kind);
        languages.currentIndex = Qt.binding(() => root.language);
    }

    proposed: root.taken ? root.job.fileName(root.kind, root.language) : ""
    problem: root.job.problem
    inTheWay: root.job.inTheWay
    ready: root.job.ready
    onWriteAsked: (path, replace) => root.job.write(path, root.kind, root.language, replace)

    Connections {
        target: root.job
        function onChanged() {
            if (root.job.ready && !root.taken)
                root.take();
            root.comeBack();
        }
        function onWritten() {
            root.end();
        }
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
            onActivated: index => root.kind = index
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
            onActivated: index => root.language = index
        }
    }
}
