// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// The form's title, what is done with it, and its views: beside them, or below where there is no room.
Column {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property FormEditor editor
    required property FormPublisher publisher
    required property VisionPanel beside
    required property string startAt
    required property int view // EditorView.View
    required property FormFindings findings
    required property bool narrow // the line of sight is beside the question by its button only
    required property bool sightOver
    readonly property bool tracing: root.narrow && root.view === EditorView.Write
    readonly property bool editing: root.editor.state === FormEditor.Editing
    readonly property list<string> views: [qsTr("Write"), qsTr("Scoring"), qsTr("Try it"), qsTr("Languages"), qsTr("File")]
    // Besides the tools: the arrow back, the beginning of the title, the time of the last save, and what lies between.
    readonly property real needed: Theme.px(280) + 70 + reading.implicitWidth + discard.implicitWidth + plain.implicitWidth
    readonly property bool roomy: root.width >= root.needed + above.implicitWidth
    readonly property bool capped: root.width >= root.needed + (root.roomy ? above.implicitWidth : 0) + Theme.px(90)
    signal backAsked
    signal viewAsked(int view)
    signal sightAsked // what was written is on the disk
    signal traceAsked
    signal discardAsked

    PageHeader {
        width: parent.width
        title: root.editing ? root.editor.title : qsTr("Forms")
        subtitle: root.editing ? root.editor.subtitle : ""
        back: true
        onBackAsked: root.backAsked()
        SaveState {
            visible: text !== ""
            text: root.editor.saveText
            pending: root.editor.saving
            failed: root.editor.saveFailed
        }
        Button {
            visible: root.editor.saveFailed
            text: qsTr("Save again")
            onClicked: root.editor.saveAgain()
        }
        Segments {
            id: above
            visible: root.editing && root.roomy
            name: qsTr("View")
            options: root.views
            current: root.view
            onChosen: index => root.viewAsked(index)
        }
        EditorReading {
            id: reading
            visible: root.editing
            workspace: root.workspace
            toasts: root.toasts
            editor: root.editor
            beside: root.beside
            startAt: root.startAt
            onSightAsked: root.sightAsked()
        }
        Button {
            id: discard
            visible: root.editing && root.editor.drafted
            kind: Button.Quiet
            text: qsTr("Discard")
            onClicked: root.discardAsked()
        }
        Button {
            visible: root.editing
            kind: Button.Primary
            text: root.publisher.busy ? qsTr("Publishing") : root.editor.publishText
            keys: root.capped ? KeyMap.caps["forms.publish"] : ""
            enabled: !root.publisher.busy
            onClicked: root.publisher.ask()
        }
    }
    Button {
        id: plain // how wide it is without its key
        visible: false
        kind: Button.Primary
        text: root.editor.publishText
    }
    ToolFlow {
        width: parent.width
        visible: root.editing && (!root.roomy || root.tracing)
        Segments {
            visible: !root.roomy
            name: qsTr("View")
            options: root.views
            current: root.view
            onChosen: index => root.viewAsked(index)
        }
        Button {
            visible: root.tracing
            text: qsTr("Traces to, findings %1").arg(root.findings.count)
            icon.name: root.findings.unasked ? "help-hint" : root.findings.errors + root.findings.cautions > 0 ? "data-warning" : "dialog-ok-apply"
            keys: KeyMap.caps["forms.sight"]
            checkable: true
            checked: root.sightOver
            onClicked: root.traceAsked()
        }
    }
}
