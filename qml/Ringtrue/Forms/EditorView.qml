// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// One form that is being written: outline, what is at hand, its line of sight.
FocusScope {
    id: root

    enum View {
        Write,
        Policy,
        TryOut,
        Languages,
        FileText
    }
    required property OpenWorkspace workspace
    required property Navigation navigation
    required property Toasts toasts
    required property string target
    property string startAt
    property int view: EditorView.Write
    property bool sightOver: false // in a narrow window the line of sight is shown when it is asked for
    readonly property bool wide: root.width >= Theme.px(1040)
    readonly property bool crowded: !root.wide && root.view === EditorView.TryOut && atHand.visible // the outline gives way, where that is enough
    readonly property bool outlined: !root.crowded || root.width - sight.width - Theme.px(280) < Theme.px(380)
    readonly property bool beside: sight.visible || (atHand.visible && !(root.crowded && root.outlined)) // the form makes room
    readonly property bool folded: root.width - Theme.px(352) - (root.beside ? sight.width : 0) - (root.view === EditorView.TryOut ? Theme.px(280) : 0) < Theme.px(380)
    readonly property string atHand: formEditor.current
    readonly property string edited: formEditor.target // a published form is a draft once it is changed
    property string landing: root.edited // where one stands on the shelf afterwards
    readonly property bool settled: formEditor.state !== FormEditor.Loading
    readonly property bool editing: formEditor.state === FormEditor.Editing
    readonly property QuestionPane questionPane: middle.item as QuestionPane
    readonly property string middleFile: !root.editing ? "" : root.view === EditorView.Policy ? "PolicyPane.qml" : root.view === EditorView.TryOut ? "TryPane.qml" : root.view === EditorView.Languages ? "FormLanguagesPane.qml" : root.view === EditorView.FileText ? "FormLinesPane.qml" : formEditor.atQuestion ? "QuestionPane.qml" : "SectionPane.qml"

    onMiddleFileChanged: root.fill()
    Component.onCompleted: root.fill()

    function fill() {
        const parts = {
            "editor": formEditor
        };
        if (root.view === EditorView.Write || root.view === EditorView.Policy)
            parts["findings"] = formFindings;
        if (root.middleFile === "")
            middle.source = "";
        else
            middle.setSource(root.middleFile, parts);
    }
    signal closed
    signal sightAsked // in place of the editor

    function leave() {
        formEditor.finishWriting();
        if (!formEditor.saveFailed)
            root.closed();
        else
            leaving.open();
    }
    function show(view: int) {
        formEditor.finishWriting();
        root.view = view;
        (middle.item as Item)?.forceActiveFocus();
    }
    function trace() { // what it serves, and what was found
        root.view = EditorView.Write;
        root.sightOver = !root.wide;
        sight.begin();
    }
    function leaveTrace() {
        root.sightOver = false;
        outline.forceActiveFocus();
    }
    function goTo(field: string, item: int) {
        formEditor.finishWriting();
        root.view = /^(form|vision|policy|band|obligation)$/.test(field) ? EditorView.Policy : EditorView.Write;
        if (field === "trace")
            return root.trace();
        (middle.item as QuestionPane)?.goTo(field, item);
        (middle.item as SectionPane)?.goTo(field, item);
        (middle.item as PolicyPane)?.goTo(field, item);
    }

    FormEditor {
        id: formEditor
        workspace: root.workspace
        target: root.target
        onWordsAsked: {
            root.view = EditorView.Write;
            (middle.item as QuestionPane)?.goTo("words", 0);
            (middle.item as SectionPane)?.goTo("title", 0);
        }
        onDiscarded: text => {
            root.toasts.said(text);
            root.landing = formEditor.shelfTarget;
            root.closed();
        }
        onSaveFailedChanged: root.navigation.held = formEditor.saveFailed
        onStateChanged: if (formEditor.state === FormEditor.Editing)
            outline.forceActiveFocus()
    }
    FormToasts {
        editor: formEditor
        toasts: root.toasts
    }
    FormFindings {
        id: formFindings
        editor: formEditor
        onFieldAsked: (field, item) => root.goTo(field, item)
    }
    FormPublisher {
        id: publisher
        editor: formEditor
    }
    Component.onDestruction: {
        formEditor.finishWriting(); // what is being typed
        root.navigation.held = false;
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            leaving.open();
        }
    }
    EditorKeys {
        editor: formEditor
        publisher: publisher
        findings: formFindings
        outline: outline
        sight: sight
        pane: root.questionPane
        view: root.view
        sightOver: root.sightOver
        vision: atHand
        onFieldAsked: field => root.goTo(field, 0)
        onViewAsked: view => root.show(view)
        onSightAsked: root.trace()
        onSightLeft: root.leaveTrace()
        onLeaveAsked: root.leave()
    }
    EditorHeader {
        id: head
        width: parent.width
        workspace: root.workspace
        toasts: root.toasts
        editor: formEditor
        publisher: publisher
        beside: atHand
        startAt: root.startAt
        view: root.view
        findings: formFindings
        narrow: !root.wide
        sightOver: root.sightOver
        onTraceAsked: root.sightOver ? root.leaveTrace() : root.trace()
        onBackAsked: root.leave()
        onViewAsked: view => root.show(view)
        onSightAsked: root.sightAsked()
        onDiscardAsked: discarding.open()
    }
    EditorBanners {
        id: banners
        anchors.top: head.bottom
        width: parent.width
        workspace: root.workspace
        editor: formEditor
        publisher: publisher
        findings: formFindings
    }
    OutlinePane {
        id: outline
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: root.outlined ? Theme.px(root.folded ? 176 : 352) : 0
        folded: root.folded
        visible: root.editing && root.outlined
        focus: true
        editor: formEditor
    }
    Loader {
        id: middle
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        anchors.left: outline.right
        anchors.right: root.beside ? sight.left : parent.right
    }
    SightPane {
        id: sight
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.px(300)
        visible: root.editing && root.view === EditorView.Write && (root.wide || root.sightOver)
        editor: formEditor
        findings: formFindings
    }
    VisionPanel {
        id: atHand
        anchors.fill: sight
        z: 1
        vision: EditorVision {
            editor: formEditor
        }
        closeKeys: KeyMap.caps["forms.leave"]
        onClosed: outline.forceActiveFocus()
    }
    ErrorState {
        anchors.centerIn: parent
        visible: formEditor.state === FormEditor.Gone || formEditor.state === FormEditor.Failed || formEditor.state === FormEditor.NotAllowed
        heading: formEditor.state === FormEditor.Gone ? qsTr("This draft is gone") : formEditor.state === FormEditor.NotAllowed ? qsTr("This draft cannot be written here") : formEditor.drafted ? qsTr("This draft cannot be read") : qsTr("This version cannot be read")
        text: formEditor.state === FormEditor.Gone ? qsTr("It was published or discarded meanwhile.") : formEditor.state === FormEditor.NotAllowed ? qsTr("Your roles here do not publish, or another program writes here.") : qsTr("It was written by a newer version of the program, or the workspace is damaged. Nothing was changed.")
        action: qsTr("Back to all forms")
        other: formEditor.state === FormEditor.Failed && formEditor.drafted ? qsTr("Discard the draft") : ""
        onActed: root.closed()
        onOtherActed: discarding.open()
    }
    DiscardDraftDialog {
        id: discarding
        editor: formEditor
    }
    PublishFormDialog {
        editor: formEditor
        publisher: publisher
        findings: formFindings
    }
    LeaveUnsavedDialog {
        id: leaving
        name: formEditor.title
        onAccepted: {
            root.navigation.held = false;
            root.closed();
            root.navigation.release();
        }
        onRejected: root.navigation.stayOpen()
    }
}
