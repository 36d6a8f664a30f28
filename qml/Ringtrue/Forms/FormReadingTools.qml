// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// What can be read of a form and printed: its sheet, what changed, what it asks about.
MenuButton {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property string target // `form:<slug>` or `draft:<id>`; empty: no form is at hand
    required property string title
    property FormEditor editor: null // writes what is read: all of it is on the disk before
    property int wanted: -1 // the choice that waits until it is; -1: none
    signal sightAsked

    function choose(choice: int) {
        root.editor?.finishWriting();
        root.wanted = choice;
        root.go();
    }
    function go() {
        if (root.wanted < 0 || (root.editor?.saving ?? false))
            return;
        const choice = root.wanted;
        root.wanted = -1;
        if (root.editor?.saveFailed ?? false)
            root.toasts.said(qsTr("What was written last is not saved, so it cannot be read or printed yet. Save it again first."));
        else if (choice === 0)
            printing.begin();
        else if (choice === 1)
            versions.open();
        else
            root.sightAsked();
    }

    text: qsTr("Read")
    name: qsTr("Read or print “%1”").arg(root.title)
    enabled: root.target !== ""
    choices: [qsTr("Print (PDF)…"), qsTr("Versions…"), qsTr("Line of sight")]
    onChosen: index => root.choose(index)

    Connections {
        target: root.editor
        function onSaveChanged() {
            root.go();
        }
    }
    FormPrint {
        id: sheet
        workspace: root.workspace
        target: root.target
        onWritten: text => root.toasts.said(text)
    }
    PrintDialog {
        id: printing
        heading: qsTr("Print “%1”").arg(root.title)
        job: sheet
    }
    Dialog {
        id: versions
        heading: qsTr("Versions of “%1”").arg(root.title)
        text: qsTr("A version never changes. Evaluations stay on theirs.")
        keep: qsTr("Close")
        width: Math.min(Theme.px(720), parent.width - 40)
        onAboutToShow: compare.begin()
        onOpened: compare.takeFocus()
        ComparePane {
            id: compare
            workspace: root.workspace
            target: root.target
        }
    }
}
