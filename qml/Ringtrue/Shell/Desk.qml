// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Preferences
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Shell
import Ringtrue.Workspace

// Rail and page.
StagePage {
    id: root

    required property OpenWorkspace workspace
    required property WorkspaceCheck check
    property string firstPage: "today"
    property string firstArgument

    readonly property string page: navigation.page
    readonly property string argument: navigation.argument
    property bool opensAgain: false // the same workspace, once it is left
    property string againFor // who it is opened again for, at the same page

    settled: pages.settled
    Component.onCompleted: {
        navigation.go(root.firstPage, root.firstArgument);
        const sentences = root.workspace.takeSentences();
        if (sentences.length > 0)
            toasts.said(sentences.join(" "));
    }

    function mayClose(): bool { // the window; where it may not yet, somebody is asked
        return navigation.mayClose();
    }
    function stayOpen() {
        navigation.stayOpen();
    }

    function leaveWorkspace(opensAgain: bool) { // where the page holds something, somebody is asked
        root.opensAgain = opensAgain;
        if (navigation.mayLeaveWorkspace())
            root.endHere();
    }
    function endHere() {
        if (root.opensAgain) {
            root.againFor = root.workspace.personId;
            root.workspace.open(root.workspace.folder, root.againFor);
        } else {
            root.workspace.close();
        }
    }

    function step(forward: bool) {
        const next = Window.activeFocusItem?.nextItemInFocusChain(forward) ?? null;
        if (next !== null)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function act(action: string) {
        if (action === "anywhere.go")
            goTo.open();
        else if (action === "anywhere.keys")
            sheet.open();
        else if (action === "anywhere.help")
            help.open();
        else if (action === "anywhere.lock")
            root.workspace.lock();
        else if (action === "anywhere.theme")
            Appearance.scheme = Appearance.dark ? Appearance.Light : Appearance.Dark;
        else if (action === "anywhere.region")
            rail.region.move(1);
        else if (action === "anywhere.regionBack")
            rail.region.move(-1);
        else if (action === "anywhere.back")
            navigation.back();
        else if (action.startsWith("anywhere.page"))
            navigation.goToPlace(Number(action.slice(-1)));
    }

    Navigation {
        id: navigation
        onMoved: pages.show()
        onCloseAsked: root.Window.window.close()
        onWorkspaceLeaveAsked: root.endHere()
    }
    Toasts {
        id: toasts
    }
    Connections {
        target: root.workspace
        function onEnded(text: string) {
            toasts.said(text);
        }
    }
    Connections {
        target: IdleLock
        function onExpired() {
            root.workspace.lock();
        }
    }
    WaitingCount {
        workspace: root.workspace
        active: root.settled && root.page !== "today"
    }
    KeyArea {
        scopes: ["anywhere"]
        rest: pages
        onTriggered: action => root.act(action)
    }
    NavRail {
        id: rail
        height: parent.height
        navigation: navigation
        workspace: root.workspace
        compact: root.width < 1120
        onHelpAsked: help.open()
        onKeysAsked: sheet.open()
        onLockAsked: root.workspace.lock()
        onAnotherAsked: root.leaveWorkspace(false)
    }
    Column {
        id: banners
        anchors.left: rail.right
        anchors.right: parent.right
        Banner {
            width: parent.width
            visible: root.workspace.readOnlyText !== ""
            radius: 0
            text: root.workspace.readOnlyText
            action: qsTr("Try again")
            onActed: root.leaveWorkspace(true)
        }
        Banner {
            width: parent.width
            visible: root.check.text !== ""
            radius: 0
            tone: root.check.state === WorkspaceCheck.Damaged ? Tag.Negative : Tag.Accent
            text: root.check.text
        }
    }
    PageHolder {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        focus: true
        navigation: navigation
        workspace: root.workspace
        toasts: toasts
        // Of an item that is no stop itself Qt would begin at the rail.
        Keys.onTabPressed: root.step(true)
        Keys.onBacktabPressed: root.step(false)
    }
    Toaster {
        anchors.fill: parent
        toasts: toasts
        foot: pages.page?.foot ?? 0
    }
    KeySheet {
        id: sheet
        here: root.page === "evaluate" ? ["evaluate", "choose", "player"] : root.page === "vision" ? ["read", "vision", "ask", "craft", "sheet"] : root.page === "forms" ? ["forms", "lines", "shelf", "sight", "list"] : root.page === "organisation" ? ["list", "sheet"] : root.page === "rounds" ? ["rounds", "sheet", "list", "choose"] : ["list", "choose"]
    }
    HelpSheet {
        id: help
        navigation: navigation
        onKeysAsked: sheet.open()
    }
    GoTo {
        id: goTo
        workspace: root.workspace
        navigation: navigation
    }
}
