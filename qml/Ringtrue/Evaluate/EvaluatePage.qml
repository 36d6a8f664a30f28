// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Preferences
import Ringtrue.Workspace

// Interaction left, form right, score below; the reasons take the form's place.
PageFrame {
    id: root

    readonly property bool narrow: root.width < Theme.px(1060)
    readonly property bool playing: player.playing
    readonly property real partStartMs: evaluation.segmentStartMs
    readonly property string interactionId: root.navigation.idOf(root.argument)
    property bool whyOpen: false
    readonly property bool whyShown: root.whyOpen && !summary.hidden // in place of the form

    onArgumentChanged: {
        root.whyOpen = false;
        trace.close();
        stretch.clear();
        said.unzoom();
    }
    onPartStartMsChanged: if (!content.loading)
        said.goTo(root.partStartMs)
    onPlayingChanged: if (!root.playing && !content.loading)
        evaluation.notePosition(player.positionMs)
    settled: evaluation.state !== Evaluation.Loading && !content.loading

    function leave() {
        evaluation.notePosition(player.positionMs);
        if (form.refusing)
            form.takeUp();
        else if (selected.isSet)
            selected.clear();
        else if (chosen.isSet)
            chosen.leave();
        else if (root.whyShown)
            root.whyOpen = false;
        else if (root.navigation.canGoBack)
            root.navigation.back();
        else
            root.navigation.go("interactions", root.interactionId);
    }
    function playFrom(ms: real) {
        player.seek(ms);
        if (!player.playing)
            player.toggle();
    }

    Evaluation {
        id: evaluation
        workspace: root.workspace
        rehearsing: root.rehearsing
        interaction: root.argument
        onSubmitted: text => {
            root.toasts.said(text);
            queue.openNext();
        }
        onRefused: text => {
            root.whyOpen = false;
            root.toasts.said(text);
        }
        onNotSaved: text => root.toasts.said(text)
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
        speedPercent: Playback.speedPercent
        onSpeedChosen: percent => Playback.speedPercent = percent
    }
    TimeSelection {
        id: stretch
        durationMs: player.durationMs
    }
    EvidenceChoice {
        id: chosen
        evaluation: evaluation
        durationMs: player.durationMs
        messages: messages.count
    }
    Selected {
        id: selected
        evaluation: evaluation
        opened: atHand
        messages: messages
        player: player
        stretch: stretch
        choice: chosen
        form: form
        toasts: root.toasts
    }
    InteractionContent {
        id: content
        workspace: root.workspace
        evaluation: evaluation
        messages: messages
        player: player
    }
    JourneyList {
        id: journey
        workspace: root.workspace
        evaluation: evaluation
    }
    NextWaiting {
        id: queue
        workspace: root.workspace
        except: root.interactionId
        onFound: id => root.navigation.go("evaluate", id)
        onNothing: root.navigation.go("today")
    }
    TraceDialog {
        id: trace
        evaluation: evaluation
    }
    EvaluateKeys {
        form: form
        evaluation: evaluation
        options: options
        messages: messages
        player: player
        stretch: stretch
        choice: chosen
        inSaid: said.walked
        selected: selected
        onListenAsked: said.listen()
        onWhyAsked: summary.hidden ? root.toasts.said(qsTr("The score and its reasons are shown once you have submitted.")) : (root.whyOpen = !root.whyOpen)
        onFormShown: root.whyOpen = false
        reasons: root.whyShown ? reasons : null
        vision: beside
        onTraceAsked: trace.openFor(evaluation.current)
        onZoomAsked: factor => said.zoom(factor)
        head: head
        onLeaveAsked: root.leave()
    }
    EvaluateHeader {
        id: head
        width: parent.width
        evaluation: evaluation
        narrow: root.narrow
        toasts: root.toasts
        beside: beside
        onBackAsked: root.leave()
    }
    JourneyStrip {
        id: strip
        anchors.top: head.bottom
        width: parent.width
        visible: evaluation.state !== Evaluation.Failed
        journey: journey
    }
    SaidPane {
        id: said
        anchors.top: strip.bottom
        anchors.bottom: footer.top
        width: Math.round(parent.width * 0.44)
        visible: evaluation.state !== Evaluation.Failed
        player: player
        messages: messages
        content: content
        stretch: stretch
        narrow: root.narrow
        currentNumber: evaluation.current + 1
        onEvidenceAsked: selected.addEvidence()
        onClearAsked: selected.clear()
        onQuoteAsked: selected.quote()
    }
    VisionBeside {
        id: beside
        anchors.fill: said
        evaluation: evaluation
        toasts: root.toasts
        onClosed: form.forceActiveFocus(Qt.OtherFocusReason)
    }
    Hairline {
        visible: said.visible
        anchors.left: said.right
        anchors.top: strip.bottom
        anchors.bottom: footer.top
        height: undefined
    }
    FormPane {
        id: form
        anchors.left: said.right
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.bottom: footer.top
        visible: !root.whyShown && evaluation.state !== Evaluation.Failed
        focus: evaluation.state !== Evaluation.Failed
        evaluation: evaluation
        options: options
        messages: messages
        choice: chosen
        toasts: root.toasts
        narrow: root.narrow
        onEvidenceAsked: selected.addEvidence()
        onTraceAsked: trace.openFor(evaluation.current)
        onPlayAsked: ms => root.playFrom(ms)
        onMessageAsked: row => said.show(row)
    }
    WhyPanel {
        id: reasons
        anchors.fill: form
        visible: root.whyShown
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
        whyOpen: root.whyShown
        onWhyAsked: root.whyOpen = !root.whyOpen
    }
    CaseProblem {
        evaluation: evaluation
        onActed: root.navigation.go("interactions", root.interactionId)
    }
}
