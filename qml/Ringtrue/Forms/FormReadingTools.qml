// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
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
    signal sightAsked

    text: qsTr("Read")
    name: qsTr("Read or print “%1”").arg(root.title)
    enabled: root.target !== ""
    choices: [qsTr("Print (PDF)…"), qsTr("Versions…"), qsTr("Line of sight")]
    onChosen: index => index === 0 ? printing.begin() : index === 1 ? versions.open() : root.sightAsked()

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
