// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Workspace

// What became of evaluations after their submission: release, feedback, alerts, disputes.
PageFrame {
    id: root

    readonly property bool some: list.state === FeedbackList.Shown && list.count > 0

    settled: list.state !== FeedbackList.Loading && hand.state !== FeedbackAtHand.Loading

    function follow() { // the list was read again, or another view is shown
        if (list.state !== FeedbackList.Shown)
            return;
        if (root.argument !== "" && hand.evaluation === "") {
            list.view = list.viewOf(root.argument);
            hand.evaluation = root.argument;
        } else if (list.rowOf(hand.evaluation) < 0)
            hand.evaluation = list.idAt(0);
    }
    function show(view: int) {
        list.view = view;
        hand.evaluation = list.idAt(0);
        rows.forceActiveFocus();
    }
    function open() {
        if (hand.state === FeedbackAtHand.Shown)
            root.navigation.go("evaluate", hand.evaluation);
    }
    function ask(action: string) {
        if (action === "withdraw")
            root.withdraw();
        else if (action === "appeal")
            root.appeal();
        else if (action === "decide")
            root.decide();
        else if (action === "dispute")
            root.dispute();
    }
    function dispute() {
        if (detail.may("mayDispute"))
            disputing.begin(detail.question);
    }
    function decide() {
        if (detail.may("mayDecide"))
            deciding.begin(detail.dispute);
    }
    function appeal() {
        if (detail.may("mayAppeal"))
            appealing.open();
    }
    function withdraw() {
        if (detail.may("mayWithdraw"))
            step.withdraw(detail.dispute);
    }
    function act(action: string) {
        if (action.startsWith("choose."))
            root.show(Number(action.slice(7)) - 1);
        else
            root.take(action.slice(9));
    }
    function take(verb: string) {
        switch (verb) {
        case "read":
            step.confirmRead();
            break;
        case "seen":
            step.seeAlert();
            break;
        case "release":
            step.release();
            break;
        case "talk":
            root.talk();
            break;
        case "open":
            root.open();
            break;
        default:
            root.ask(verb);
        }
    }
    function talk() {
        if (hand.mayTalk)
            talking.open();
    }
    onArgumentChanged: if (root.argument !== "") {
        list.view = list.viewOf(root.argument);
        hand.evaluation = root.argument;
    }

    FeedbackList {
        id: list
        workspace: root.workspace
        onChanged: root.follow()
    }
    FeedbackAtHand {
        id: hand
        workspace: root.workspace
    }
    FeedbackStep {
        id: step
        hand: hand
        onDone: text => root.toasts.said(text)
        onRefused: text => root.toasts.said(text)
    }
    KeyArea {
        scopes: ["feedback", "choose"]
        rest: rows
        onTriggered: action => root.act(action)
    }
    FocusRegion {
        entry: root.some ? rows : null
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Feedback")
        Segments {
            visible: list.viewNames.length > 1
            options: list.viewNames
            name: qsTr("What is listed")
            current: list.view
            onChosen: index => root.show(index)
        }
    }
    FeedbackRows {
        id: rows
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: Math.min(Theme.px(320), parent.width * 0.34)
        visible: root.some
        focus: true
        feedback: list
        evaluation: hand.evaluation
        onPicked: evaluation => hand.evaluation = evaluation
        onEntered: detail.forceActiveFocus()
        onGone: root.navigation.canGoBack ? root.navigation.back() : root.navigation.go("today")
    }
    FeedbackDetail {
        id: detail
        anchors.top: head.bottom
        anchors.left: rows.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.some && hand.state === FeedbackAtHand.Shown
        hand: hand
        step: step
        onAsked: action => root.ask(action)
        onTalkAsked: talking.open()
        onOpenAsked: root.open()
        onOtherAsked: hand.evaluation = hand.otherId
        onGone: rows.forceActiveFocus()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(460))
        visible: list.state === FeedbackList.Shown && list.count === 0
        iconName: "dialog-messages"
        heading: list.emptyHeading
        text: list.emptyText
    }
    EmptyState {
        anchors.centerIn: detail
        width: Math.min(detail.width - 60, Theme.px(420))
        visible: root.some && hand.state === FeedbackAtHand.Failed
        iconName: "data-warning"
        heading: qsTr("It cannot be shown")
        text: hand.problem
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(460))
        visible: list.state === FeedbackList.Failed
        iconName: "data-warning"
        heading: qsTr("The feedback could not be read")
        text: qsTr("Nothing is lost. Look at the disk the workspace lies on, then read it again.")
        action: qsTr("Read again")
        onActed: list.refresh()
    }
    DisputeDialog {
        id: disputing
        hand: hand
        step: step
    }
    DecideDialog {
        id: deciding
        hand: hand
        step: step
    }
    WordsDialog {
        id: appealing
        step: step
        heading: qsTr("Why should somebody else look at it once more?")
        text: hand.questionText(detail.question)
        fieldName: qsTr("Why")
        act: qsTr("Appeal")
        onActed: step.appeal(detail.dispute, appealing.words)
    }
    WordsDialog {
        id: talking
        step: step
        heading: qsTr("Talked through today with %1").arg(hand.agentName)
        fieldName: qsTr("In the agent's words")
        act: qsTr("Note it")
        onActed: step.noteTalk(talking.words)
    }
}
