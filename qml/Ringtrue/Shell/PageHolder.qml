// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Preferences
import Ringtrue.Shell
import Ringtrue.Workspace

// The page that is shown. One that is opened all day is made once, in the background, and kept; it takes the place of
// the page before it when all that it shows is there. While nobody does anything it is rehearsed beside the window: its
// rows are made, and the renderer compiles what it draws them with, which the first call and the first chat that
// somebody opens would wait for.
FocusScope {
    id: root

    required property Navigation navigation
    required property OpenWorkspace workspace
    required property Toasts toasts
    readonly property PageFrame page: (root.keptShown ? kept.item : loader.item) as PageFrame
    readonly property PageFrame keptPage: kept.item as PageFrame
    readonly property bool settled: root.page?.settled === true && !root.waits
    property bool keptShown: false
    property Component keptType: null // read before it is made: a loader that still reads could not be completed
    property bool waits: false // until the kept page has all that it shows

    onKeptTypeChanged: if (root.keptType?.status === Component.Ready)
        root.make()

    function show() {
        rehearsal.end();
        if (!root.navigation.isKept) {
            root.leaveKept();
            loader.setSource(root.navigation.source, root.properties(root.navigation.argument));
            return;
        }
        kept.asynchronous = false; // what is being made is completed now, not made anew
        root.make();
        root.waits = true;
        root.keptPage.argument = root.navigation.argument;
        if (root.keptPage.settled || !root.page)
            root.reveal();
        else
            late.restart();
    }
    function make() {
        if (kept.status === Loader.Null)
            kept.setSource(root.navigation.keptSource, root.properties(""));
    }
    function properties(argument: string): var {
        return {
            "workspace": root.workspace,
            "navigation": root.navigation,
            "toasts": root.toasts,
            "argument": argument
        };
    }
    function rehearse() {
        const page = root.keptPage;
        if (page === null || !(page.rehearsing || rehearsal.running))
            return;
        page.rehearsing = true; // before it is of anything
        page.argument = rehearsal.argument;
        page.rehearsing = rehearsal.running;
    }
    function reveal() {
        late.stop();
        root.waits = false;
        root.keptShown = true;
        root.keptPage.forceActiveFocus();
        emptied.restart();
    }
    function leaveKept() {
        late.stop();
        emptied.stop();
        root.waits = false;
        root.keptShown = false;
        if (root.keptPage)
            root.keptPage.argument = "";
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: !root.keptShown
        visible: !root.keptShown
        onLoaded: forceActiveFocus()
    }
    Loader {
        id: kept
        x: rehearsal.running ? root.width : 0
        width: root.width
        height: root.height
        asynchronous: true
        focus: root.keptShown
        enabled: root.keptShown
        visible: root.keptShown || rehearsal.running
    }
    Rehearsal {
        id: rehearsal
        workspace: root.workspace
        onChanged: root.rehearse()
    }
    Connections {
        target: root.keptType
        function onStatusChanged() {
            root.make();
        }
    }
    Connections {
        target: root.waits ? root.keptPage : null
        function onSettledChanged() {
            if (root.keptPage.settled)
                root.reveal();
        }
    }
    Timer {
        id: late // a slow disk: its empty shape is shown
        interval: 150
        onTriggered: root.reveal()
    }
    Timer {
        id: emptied // the page before it, once nobody waits
        interval: 500
        onTriggered: loader.source = ""
    }
    Timer {
        interval: 200 // the page before it is on the screen
        running: root.settled && kept.status === Loader.Null
        onTriggered: root.keptType = Qt.createComponent(root.navigation.keptSource, Component.Asynchronous)
    }
    Timer {
        interval: 100
        repeat: true
        running: root.settled && kept.status === Loader.Ready && !root.keptShown && rehearsal.due
        onTriggered: if (IdleLock.restsFor(600))
            rehearsal.begin()
    }
    Timer {
        interval: 150 // until it is drawn
        repeat: true
        running: rehearsal.running && root.keptPage.settled
        onTriggered: rehearsal.next()
    }
}
