// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Workspace

// The page that is shown. One that is opened all day is made once, in the background, and kept; it takes the place of
// the page before it when all that it shows is there.
FocusScope {
    id: root

    required property Navigation navigation
    required property OpenWorkspace workspace
    required property Toasts toasts
    readonly property PageFrame page: (root.keptShown ? kept.item : loader.item) as PageFrame
    readonly property PageFrame keptPage: kept.item as PageFrame
    readonly property bool settled: root.page?.settled === true && !root.waits
    property bool keptShown: false
    property bool waits: false // until the kept page has all that it shows

    function show() {
        if (!root.navigation.isKept) {
            root.leaveKept();
            loader.setSource(root.navigation.source, root.properties(root.navigation.argument));
            return;
        }
        if (kept.status !== Loader.Ready) {
            kept.asynchronous = false; // now
            root.prepare();
        }
        root.waits = true;
        root.keptPage.argument = root.navigation.argument;
        if (root.keptPage.settled || !root.page)
            root.reveal();
        else
            late.restart();
    }
    function prepare() {
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
        anchors.fill: parent
        asynchronous: true
        focus: root.keptShown
        visible: root.keptShown
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
        interval: 1000
        running: root.settled && kept.status === Loader.Null
        onTriggered: root.prepare()
    }
}
