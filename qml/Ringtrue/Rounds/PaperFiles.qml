// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Files
import Ringtrue.Organisation
import Ringtrue.Rounds
import Ringtrue.Workspace

// Tables that come in from paper, and tables that go out.
Item {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property RoundAtHand hand
    readonly property bool busy: importer.busy || writer.busy

    function take() {
        source.open();
    }
    function write() {
        target.open();
    }

    PaperImport {
        id: importer
        workspace: root.workspace
        onTaken: text => root.toasts.said(text)
        onRefused: refusal.open()
    }
    RoundExport {
        id: writer
        workspace: root.workspace
        onEnded: text => root.toasts.said(text)
    }
    RefusedDialog {
        id: refusal
        heading: importer.heading
        findings: importer.findings
    }
    FileChooser {
        id: source
        heading: qsTr("Import papers")
        act: qsTr("Import")
        kinds: [qsTr("Tables (.csv, .tsv, .txt)"), qsTr("All files")]
        patterns: ["*.csv *.tsv *.txt", ""]
        onPicked: (path, file) => importer.take(root.hand.round, root.hand.ringsTrue, file)
    }
    FileChooser {
        id: target
        heading: qsTr("Where the tables go")
        act: qsTr("Write them here")
        folders: true
        onPicked: (path, folder) => writer.write(root.hand.round, root.hand.ringsTrue, folder)
    }
}
