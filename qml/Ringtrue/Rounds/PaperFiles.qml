// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
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
        onSame: again.open()
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
    Dialog {
        id: again
        heading: qsTr("Take these papers again?")
        text: qsTr("%1 Where others have said the very same, take them, too.").arg(importer.heading)
        keep: qsTr("Leave them out")
        act: qsTr("Take them all the same")
        onAccepted: importer.takeAgain()
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
