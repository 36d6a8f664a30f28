// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Preferences
import Ringtrue.Workspace

// What is done with what is selected of a recording, transcript or chat. Without a selection evidence is what was just
// heard, and is chosen then: so its ends can be moved.
QtObject {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened
    required property MessageList messages
    required property Player player
    required property TimeSelection stretch
    required property EvidenceChoice choice
    required property FormPane form
    required property Toasts toasts
    readonly property bool isSet: root.messages.selectedLast >= 0 || root.stretch.isSet

    function clear() {
        root.messages.clearSelection();
        root.stretch.clear();
    }
    function addEvidence() {
        if (root.evaluation.state === Evaluation.Reading) {
            root.form.showEvidence();
            return;
        }
        if (!root.opened.mayHaveEvidence) {
            root.toasts.said(qsTr("This question takes no evidence."));
            return;
        }
        if (root.stretch.isSet)
            root.evaluation.addTimeSpan(root.stretch.fromMs, root.stretch.toMs);
        else if (!root.messages.addSelectionAsEvidence())
            root.addLastSeconds();
        root.clear();
    }
    function addLastSeconds() {
        const ms = root.player.positionMs;
        const before = root.opened.evidence.length;
        if (!root.player.hasRecording || ms <= 0) {
            root.toasts.said(root.player.hasRecording ? qsTr("Play it first: evidence is what was just heard.") : root.toSelect());
            return;
        }
        root.evaluation.addTimeSpan(Math.max(0, ms - Playback.evidenceSeconds * 1000), ms);
        if (root.opened.evidence.length > before)
            root.choice.chooseLast();
    }
    function quote() {
        const words = root.messages.quotation();
        if (words === "")
            root.toasts.said(root.toSelect());
        else if (root.form.quote(words))
            root.clear();
    }
    function toSelect(): string {
        return qsTr("Select what was written first: %1.").arg(KeyMap.caps["evaluate.messageNext"]);
    }
}
