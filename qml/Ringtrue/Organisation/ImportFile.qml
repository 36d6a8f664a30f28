// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Organisation
import Ringtrue.Workspace

// Takes one table from a CSV file: all rows, or none with the reasons row by row.
Button {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property bool mayChange
    required property int table // TableImport.Table
    required property string columns // what the file must hold, in words

    text: importer.busy ? qsTr("Importing") : qsTr("Import CSV")
    icon.name: "document-import"
    enabled: root.mayChange && !importer.busy
    Accessible.description: root.columns
    onClicked: dialog.open()

    ToolTip {
        text: root.columns
        visible: root.hovered || root.visualFocus
        y: root.height + 4
    }
    TableImport {
        id: importer
        workspace: root.workspace
        onTaken: text => root.toasts.said(text)
        onRefused: refusal.open()
    }
    RefusedDialog {
        id: refusal
        heading: importer.heading
        findings: importer.findings
    }
    FileChooser {
        id: dialog
        heading: qsTr("Import CSV")
        act: qsTr("Import")
        kinds: [qsTr("Tables (.csv, .tsv, .txt)"), qsTr("All files")]
        patterns: ["*.csv *.tsv *.txt", ""]
        onPicked: (path, file) => importer.take(root.table, file)
    }
}
