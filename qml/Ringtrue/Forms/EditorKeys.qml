// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Reading

// What the keys do while a form is being written.
KeyArea {
    id: root

    required property FormEditor editor
    required property FormPublisher publisher
    required property FormFindings findings
    required property OutlinePane outline
    required property SightPane sight
    required property QuestionPane pane // null: something else is shown
    required property int view // EditorView.View
    required property bool sightOver
    required property VisionPanel vision
    signal fieldAsked(string field)
    signal viewAsked(int view)
    signal sightAsked
    signal sightLeft
    signal leaveAsked

    function move(by: int) {
        if (!(root.pane?.moveAnswer(by) ?? false))
            root.editor.move(by);
    }
    function leave() {
        if (root.vision.visible) // also open, it shows nothing where the form names no vision
            root.vision.leave();
        else if (root.sightOver)
            root.sightLeft();
        else if (root.view !== EditorView.Write) {
            root.viewAsked(EditorView.Write);
            root.outline.forceActiveFocus(); // not into words, which keys would change
        } else if (!root.outline.activeFocus)
            root.outline.forceActiveFocus();
        else
            root.leaveAsked();
    }
    function write() {
        if (!root.sight.goToFinding())
            root.fieldAsked(root.editor.atQuestion ? "words" : "title");
    }
    /// Changes what is at hand where that is seen: on its own pane, or in the outline.
    function changesAtHand(action: string): bool {
        switch (action) {
        case "forms.copy":
        case "forms.up":
        case "forms.down":
        case "forms.heavier":
        case "forms.lighter":
            return true;
        default:
            return false;
        }
    }
    function act(action: string) {
        if (root.view !== EditorView.Write && !root.outline.activeFocus && root.changesAtHand(action))
            return;
        switch (action) {
        case "forms.question":
            root.editor.addQuestion();
            break;
        case "forms.section":
            root.editor.addSection();
            break;
        case "forms.copy":
            root.editor.copyQuestion();
            break;
        case "forms.option":
            root.pane?.addAnswer();
            break;
        case "forms.condition":
            root.pane?.addCondition();
            break;
        case "forms.sight":
            root.sightAsked();
            break;
        case "forms.vision":
            root.vision.toggle();
            break;
        case "forms.words":
            root.write();
            break;
        case "forms.up":
            root.move(-1);
            break;
        case "forms.down":
            root.move(1);
            break;
        case "forms.next":
            root.editor.step(1);
            break;
        case "forms.previous":
            root.editor.step(-1);
            break;
        case "forms.heavier":
            root.editor.addWeight(1);
            break;
        case "forms.lighter":
            root.editor.addWeight(-1);
            break;
        case "forms.remove":
            if (root.outline.activeFocus)
                root.editor.remove();
            break;
        case "forms.undo":
            root.editor.undo();
            break;
        case "forms.redo":
            root.editor.redo();
            break;
        case "forms.write":
            root.viewAsked(EditorView.Write);
            break;
        case "forms.policy":
            root.viewAsked(EditorView.Policy);
            break;
        case "forms.try":
            root.viewAsked(EditorView.TryOut);
            break;
        case "forms.languages":
            root.viewAsked(EditorView.Languages);
            break;
        case "forms.file":
            root.viewAsked(EditorView.FileText);
            break;
        case "forms.finding":
            root.findings.goNext();
            break;
        case "forms.publish":
            root.publisher.ask();
            break;
        case "forms.leave":
            root.leave();
            break;
        }
    }

    scopes: ["forms"]
    rest: root.outline
    enabled: root.editor.state === FormEditor.Editing
    onTriggered: action => root.act(action)
}
