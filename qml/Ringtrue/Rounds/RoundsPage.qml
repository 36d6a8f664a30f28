// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme
import Ringtrue.Workspace

// Does it ring true, and can they say it? The rounds in which staff are asked, and what came of them.
PageFrame {
    id: root

    readonly property bool some: list.state === RoundList.Shown && list.count > 0
    readonly property RoundView shown: content.item as RoundView
    readonly property bool leaves: root.shown?.written ?? false
    property string view // what is shown of the round at hand; empty: its head alone
    property bool chosen: false // a round was picked; else the first of the page's kind is shown
    property string wantedRound
    property string wantedView
    foot: Theme.control + 22 // buttons, and room below them
    settled: list.state !== RoundList.Loading
    onLeavesChanged: root.navigation.held = root.leaves
    Component.onDestruction: root.navigation.held = false

    function usualView(): string {
        return hand.hasResult ? "result" : hand.mayAnswer ? "answer" : "";
    }
    function go(round: string, view: string) { // asks first where something would be lost; what is shown already stays
        root.wantedRound = round;
        root.wantedView = view;
        if (!root.leaves)
            root.goWanted();
        else if (round === hand.round && view === root.view) {
            content.forceActiveFocus();
            root.shown.keyed("rounds." + view);
        } else
            discard.open();
    }
    function goWanted() {
        content.setSource("", {});
        hand.round = root.wantedRound;
        root.show(root.wantedView === "" ? root.usualView() : root.wantedView);
        if (root.wantedView !== "")
            content.forceActiveFocus();
    }
    function show(view: string) {
        const files = {
            "answer": hand.ringsTrue ? "AnswerView.qml" : "RecallAnswerView.qml",
            "result": "ResultView.qml",
            "papers": "PapersView.qml",
            "code": "CodingView.qml",
            "settle": "CodingView.qml"
        };
        root.view = view;
        if (view === "") {
            if (content.activeFocus)
                rounds.forceActiveFocus();
            content.setSource("", {});
            return;
        }
        content.setSource(files[view], {
                "workspace": root.workspace,
                "toasts": root.toasts,
                "hand": hand,
                "aside": rounds,
                "settling": view === "settle"
            });
    }
    function follow() { // the rounds were read again; what is bound to them may not know yet
        if (list.state !== RoundList.Shown || list.count === 0)
            return;
        root.chosen = root.chosen || root.leaves;
        if (!root.chosen) {
            root.chosen = true;
            hand.round = root.argument !== "" && list.rowOf(root.argument) >= 0 ? root.argument : list.idAt(list.firstOf(!opening.recalls));
            root.show((root.rehearsing ? "" : hand.viewAside()) || root.usualView());
            if (root.view !== "")
                content.forceActiveFocus();
        } else if (!root.views(root.view) && !root.leaves) {
            root.show(root.usualView());
        }
    }
    function views(view: string): bool { // of the round as it stands now
        return view === "answer" ? hand.mayAnswer : view === "result" ? hand.hasResult : view === "papers" ? hand.isOpen && hand.ringsTrue && permission.allowed : view === "code" ? hand.mayCode : view === "settle" ? hand.maySettle : view === "" && hand.known && root.usualView() === "";
    }
    function act(action: string) {
        const view = action === "rounds.code" ? (hand.mayCode ? "code" : "settle") : action.slice(7);
        if (action === "rounds.leave")
            root.leave();
        else if (action === "rounds.open" && permission.allowed)
            opening.begin();
        else if (action === "rounds.import" && hand.isOpen && permission.allowed && !papers.busy)
            papers.take();
        else if (action === "rounds.export" && (hand.isOpen ? permission.allowed : hand.hasTables) && !papers.busy)
            papers.write();
        else if (action === "rounds.close" && hand.isOpen && permission.allowed && !closing.busy)
            closing.open();
        else if (action === "rounds.words" || action === "sheet.save")
            root.shown?.keyed(action);
        else if (root.views(view))
            root.go(hand.round, view);
    }
    function leave() {
        content.activeFocus ? rounds.forceActiveFocus() : root.navigation.canGoBack ? root.navigation.back() : root.navigation.go("vision");
    }

    RoundList {
        id: list
        workspace: root.workspace
        onChanged: root.follow()
    }
    RoundAtHand {
        id: hand
        rounds: list
    }
    Permission {
        id: permission
        workspace: root.workspace
        task: Permission.PublishVisionsAndForms
    }
    RoundOpener {
        id: opener
        workspace: root.workspace
        onOpened: round => {
            root.toasts.said(qsTr("The round is open."));
            root.argument = round;
            root.chosen = root.leaves; // what is written stays in sight; else it is shown once the rounds are read again
        }
    }
    KeyArea {
        scopes: ["rounds", "sheet"]
        rest: rounds
        onTriggered: action => root.act(action)
    }
    FocusRegion {
        entry: content.item !== null ? content : root.some ? rounds : null
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("What staff say of the vision")
        subtitle: qsTr("Does it ring true? Can they say it?")
        back: true
        onBackAsked: root.leave()
        Button {
            visible: permission.allowed && root.some
            text: qsTr("Open a round")
            keys: KeyMap.caps["rounds.open"]
            onClicked: opening.begin()
        }
    }
    RoundsList {
        id: rounds
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: Math.min(Theme.px(320), parent.width * 0.32)
        visible: root.some
        focus: true
        rounds: list
        round: hand.round
        onPicked: round => root.go(round, "")
        onEntered: content.forceActiveFocus()
        onGone: root.leave()
    }
    RoundHead {
        id: roundHead
        anchors.top: head.bottom
        anchors.left: rounds.right
        anchors.right: parent.right
        visible: root.some && hand.known
        hand: hand
        leads: permission.allowed
        view: root.view
        busy: papers.busy || closing.busy
        onAsked: view => root.go(hand.round, view)
        onImportAsked: papers.take()
        onExportAsked: papers.write()
        onCloseAsked: closing.open()
    }
    Loader {
        id: content
        anchors.top: roundHead.bottom
        anchors.left: rounds.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.some
    }
    Connections {
        target: root.shown
        function onDoneHere() {
            rounds.forceActiveFocus();
        }
    }
    EmptyState {
        anchors.centerIn: content
        width: Math.min(content.width - 60, Theme.px(420))
        visible: root.some && root.view === "" && hand.known
        iconName: hand.isOpen ? "edit-comment" : "data-warning"
        heading: hand.isOpen ? qsTr("The round is open") : qsTr("Too few answered")
        text: hand.isOpen ? hand.whyNoAnswer : qsTr("It was closed with fewer than five answers. They were destroyed unread.")
    }
    RoundsNone {
        anchors.fill: parent
        visible: !root.some
        rounds: list
        leads: permission.allowed
        onOpenAsked: opening.begin()
    }
    OpenRoundDialog {
        id: opening
        opener: opener
        hand: hand
        argument: root.argument
    }
    CloseDialogs {
        id: closing
        workspace: root.workspace
        toasts: root.toasts
        hand: hand
        leaves: root.leaves
    }
    PaperFiles {
        id: papers
        workspace: root.workspace
        toasts: root.toasts
        hand: hand
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            root.wantedRound = "";
            discard.open();
        }
    }
    LeaveBehindDialog {
        id: discard
        navigation: root.navigation
        text: root.shown?.losing ?? ""
        onAccepted: {
            content.setSource("", {});
            if (root.wantedRound !== "")
                root.goWanted();
            else
                root.navigation.release();
        }
    }
}
