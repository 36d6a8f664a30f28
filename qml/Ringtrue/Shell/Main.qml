// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Preferences
import Ringtrue.Theme
import Ringtrue.Workspace

// The window: first run, sign-in, pages or an error, as the workspace's state is.
T.ApplicationWindow {
    id: root

    required property OpenWorkspace workspace
    property string firstPage: "today"
    property string firstArgument
    property string firstFor // whose first page it is; empty: whoever signs in
    property bool following: false
    property bool gives: false // answers up that no disk took
    property bool givesSheets: false // up that wait behind the lock

    readonly property bool settled: stage.status === Loader.Ready && (stage.item as StagePage)?.settled === true

    minimumWidth: 960
    minimumHeight: 600
    title: root.workspace.state === OpenWorkspace.Open ? qsTr("%1 – Ringtrue").arg(root.workspace.organisation) : qsTr("Ringtrue")
    color: Theme.canvas
    function show() {
        const files = {
            [OpenWorkspace.Open]: "Desk.qml",
            [OpenWorkspace.Locked]: "DoorPage.qml",
            [OpenWorkspace.Failed]: "FailurePage.qml",
            [OpenWorkspace.Opening]: "OpeningPage.qml",
            [OpenWorkspace.Closed]: "FirstRunPage.qml"
        };
        const properties = {
            "workspace": root.workspace
        };
        if (root.workspace.state === OpenWorkspace.Open) {
            properties.check = check;
            if (root.firstFor !== "" && root.firstFor !== root.workspace.personId) {
                root.firstPage = "today";
                root.firstArgument = "";
            }
            root.firstFor = "";
            const aside = root.workspace.pageAside; // a sheet waits there
            properties.firstPage = aside !== "" ? aside : root.firstPage;
            properties.firstArgument = aside !== "" ? root.workspace.argumentAside : root.firstArgument;
            root.firstPage = "today"; // whoever signs in next begins as everybody does
            root.firstArgument = "";
        }
        stage.setSource(files[root.workspace.state], properties);
    }

    function follow() { // what the person set for herself; at the door it stays as it was
        const owner = root.workspace.personId;
        if (owner === "")
            return;
        root.following = true;
        Appearance.owner = owner;
        IdleLock.owner = owner;
        KeyMap.owner = owner;
        Language.owner = owner;
        Playback.owner = owner;
        root.following = false;
    }

    function mayClose(): bool { // else somebody is asked: of the page, then of sheets behind the lock, then of answers
        return ((stage.item as Desk)?.mayClose() ?? true) && root.loseNoSheet() && (root.gives || root.workspace.mayEnd());
    }
    function loseNoSheet(): bool {
        const asks = !root.givesSheets && root.workspace.sheetsWait();
        if (asks)
            losingSheets.open();
        return !asks;
    }
    function giveUp() {
        root.gives = true;
        root.close();
    }
    function stayOpen() {
        root.givesSheets = false;
        (stage.item as Desk)?.stayOpen();
    }

    onClosing: close => close.accepted = root.mayClose()
    Component.onCompleted: {
        root.follow();
        root.show();
    }
    Loader {
        id: stage
        anchors.fill: parent
        focus: true
    }
    WorkspaceCheck {
        id: check
        workspace: root.workspace
    }
    Connections {
        target: root
        enabled: check.state === WorkspaceCheck.Unknown && root.workspace.state === OpenWorkspace.Open
        function onFrameSwapped() { // only once something can be seen
            if (root.settled)
                check.begin();
        }
    }
    Connections {
        target: root.workspace
        function onPersonChanged() {
            root.follow();
        }
        function onStateChanged() {
            const desk = stage.item as Desk;
            if ((desk?.againFor ?? "") !== "") {
                root.firstFor = desk.againFor;
                root.firstPage = desk.page;
                root.firstArgument = desk.argument;
            }
            root.show();
        }
        function onAnswersSettled(lost: bool) {
            if (!lost)
                root.close();
            else if (root.workspace.answersWait())
                losing.open();
            else
                losingDrafts.open();
        }
    }
    Dialog {
        id: losing
        heading: qsTr("Close, and lose answers?")
        text: qsTr("The disk has not taken all answers that were entered. While Ringtrue runs they are kept: when the disk can be written again, open the evaluation.")
        keep: qsTr("Keep Ringtrue open")
        act: qsTr("Close and lose them")
        dangerous: true
        onAccepted: root.workspace.draftsWait() ? losingDrafts.open() : root.giveUp()
        onRejected: root.stayOpen()
    }
    Dialog {
        id: losingDrafts
        heading: qsTr("Close, and lose what is written?")
        text: qsTr("The disk has not taken all that was written in a vision or form. While Ringtrue runs it is kept, and saved as soon as the disk can be written again.")
        keep: qsTr("Keep Ringtrue open")
        act: qsTr("Close and lose it")
        dangerous: true
        onAccepted: root.giveUp()
        onRejected: root.stayOpen()
    }
    Dialog {
        id: losingSheets
        heading: qsTr("Close, and lose what is written?")
        text: qsTr("Something that was written in a sheet waits for who wrote it. It is on no disk.")
        keep: qsTr("Keep Ringtrue open")
        act: qsTr("Close and lose it")
        dangerous: true
        onAccepted: {
            root.givesSheets = true;
            root.close();
        }
        onRejected: root.stayOpen()
    }
    Connections {
        target: Language
        function onChanged() { // words made by view-models are made anew
            KeyMap.translate();
            if (root.following) // the page comes with the person
                return;
            root.firstPage = (stage.item as Desk)?.page ?? root.firstPage;
            root.show();
        }
    }
}
