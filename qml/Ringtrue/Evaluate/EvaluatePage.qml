// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Workspace

// Interaction left, form right, score below; the reasons take the form's place.
PageFrame {
    id: root

    readonly property bool narrow: root.width < 1060
    readonly property bool playing: player.playing
    property bool whyOpen: false

    onPlayingChanged: if (!root.playing && !content.loading)
        evaluation.notePosition(player.positionMs)

    settled: evaluation.state !== Evaluation.Loading && !content.loading

    function act(action: string) {
        const digit = action.startsWith("choose.") ? Number(action.slice(7)) : -1;
        if (digit >= 0)
            options.pickDigit(digit);
        else if (!root.actOnForm(action) && !root.actOnPlayer(action))
            root.actOnPage(action);
    }
    function actOnForm(action: string): bool {
        switch (action) {
        case "evaluate.yes":
            evaluation.pickWord("yes");
            return true;
        case "evaluate.no":
            evaluation.pickWord("no");
            return true;
        case "evaluate.notApplicable":
            evaluation.pickNotApplicable();
            return true;
        case "evaluate.clear":
            evaluation.clear();
            return true;
        case "evaluate.next":
            evaluation.next();
            return true;
        case "evaluate.previous":
            evaluation.previous();
            return true;
        case "evaluate.missing":
            root.whyOpen = false;
            evaluation.nextMissing();
            return true;
        }
        return false;
    }
    function actOnPlayer(action: string): bool {
        switch (action) {
        case "player.play":
            player.toggle();
            return true;
        case "player.back":
            player.skip(-5000);
            return true;
        case "player.forward":
            player.skip(5000);
            return true;
        case "player.slower":
            player.slower();
            return true;
        case "player.faster":
            player.faster();
            return true;
        }
        return false;
    }
    function actOnPage(action: string) {
        if (action === "evaluate.evidence")
            root.addEvidence();
        else if (action === "evaluate.comment")
            atHand.mayComment ? form.writeComment() : root.toasts.said(qsTr("This question takes no comment."));
        else if (action === "evaluate.write")
            form.writeAnswer();
        else if (action === "evaluate.why")
            summary.hidden ? root.toasts.said(qsTr("The score and its reasons are shown once you have submitted.")) : (root.whyOpen = !root.whyOpen);
        else if (action === "evaluate.trace")
            trace.openFor(evaluation.current);
        else if (action === "evaluate.selectNext")
            messages.move(1);
        else if (action === "evaluate.selectPrevious")
            messages.move(-1);
        else if (action === "evaluate.messageNext")
            messages.moveWhole(1);
        else if (action === "evaluate.messagePrevious")
            messages.moveWhole(-1);
        else if (action === "evaluate.submit")
            evaluation.submit();
        else if (action === "evaluate.leave")
            root.leave();
    }
    function leave() {
        if (messages.selectedLast >= 0)
            messages.clearSelection();
        else if (root.whyOpen)
            root.whyOpen = false;
        else if (root.navigation.canGoBack)
            root.navigation.back();
        else
            root.navigation.go("interactions", root.argument);
    }
    function addEvidence() {
        if (!atHand.mayHaveEvidence) {
            root.toasts.said(qsTr("This question takes no evidence."));
            return;
        }
        if (messages.addSelectionAsEvidence())
            return;
        if (player.hasRecording && player.positionMs > 0)
            evaluation.addTimeSpan(Math.max(0, player.positionMs - 10000), player.positionMs);
        else
            root.toasts.said(player.hasRecording ? qsTr("Play it first: evidence is what was just heard.") : qsTr("Select what was written first: %1.").arg(KeyMap.caps["evaluate.messageNext"]));
    }

    Evaluation {
        id: evaluation
        workspace: root.workspace
        interaction: root.argument
        onSubmitted: text => {
            root.toasts.said(text);
            queue.openNext();
        }
        onRefused: text => root.toasts.said(text)
    }
    OpenQuestion {
        id: atHand
        evaluation: evaluation
    }
    OptionList {
        id: options
        evaluation: evaluation
        keys: KeyMap
    }
    ScoreSummary {
        id: summary
        evaluation: evaluation
    }
    MessageList {
        id: messages
        evaluation: evaluation
    }
    Player {
        id: player
    }
    InteractionContent {
        id: content
        workspace: root.workspace
        evaluation: evaluation
        messages: messages
        player: player
    }
    NextWaiting {
        id: queue
        workspace: root.workspace
        except: root.argument
        onFound: id => root.navigation.go("evaluate", id)
        onNothing: root.navigation.go("today")
    }
    TraceDialog {
        id: trace
        evaluation: evaluation
    }
    KeyArea {
        scopes: ["evaluate", "player", "choose"]
        rest: form
        onTriggered: action => root.act(action)
    }
    EvaluateHeader {
        id: head
        width: parent.width
        evaluation: evaluation
        narrow: root.narrow
        onBackAsked: root.leave()
    }
    SaidPane {
        id: said
        anchors.top: head.bottom
        anchors.bottom: footer.top
        width: Math.round(parent.width * 0.44)
        visible: evaluation.state !== Evaluation.Failed
        player: player
        messages: messages
        content: content
        narrow: root.narrow
        currentNumber: evaluation.current + 1
        onEvidenceAsked: root.addEvidence()
    }
    Hairline {
        anchors.left: said.right
        anchors.top: head.bottom
        anchors.bottom: footer.top
        height: undefined
    }
    FormPane {
        id: form
        anchors.left: said.right
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: footer.top
        visible: !root.whyOpen && evaluation.state !== Evaluation.Failed
        focus: true
        evaluation: evaluation
        options: options
        messages: messages
        narrow: root.narrow
        onEvidenceAsked: root.addEvidence()
        onTraceAsked: trace.openFor(evaluation.current)
        onPlayAsked: ms => player.seek(ms)
        onMessageAsked: row => said.show(row)
    }
    WhyPanel {
        anchors.fill: form
        visible: root.whyOpen
        evaluation: evaluation
        onClosed: root.whyOpen = false
        onTraceAsked: question => trace.openFor(question)
    }
    ScoreFooter {
        id: footer
        anchors.bottom: parent.bottom
        width: parent.width
        visible: evaluation.state !== Evaluation.Failed
        height: visible ? implicitHeight : 0
        summary: summary
        whyOpen: root.whyOpen
        onWhyAsked: root.whyOpen = !root.whyOpen
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 60, Theme.px(560))
        visible: evaluation.state === Evaluation.Failed
        heading: evaluation.problemHeading
        text: evaluation.problemText
        action: qsTr("Back to the list")
        onActed: root.navigation.go("interactions", root.argument)
    }
}
