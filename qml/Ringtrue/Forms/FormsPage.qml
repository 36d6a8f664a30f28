// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Forms
import Ringtrue.Workspace

// The shelf of all forms, or the one that is being written.
PageFrame {
    id: root

    property string target: root.argument // what is edited; empty: the shelf is shown

    settled: root.target === "" ? shelfView.settled : (editorLoader.item as EditorView)?.settled ?? false

    onTargetChanged: root.fill()
    Component.onCompleted: root.fill()

    function fill() {
        if (root.target === "")
            editorLoader.source = "";
        else
            editorLoader.setSource("EditorView.qml", {
                    "workspace": root.workspace,
                    "navigation": root.navigation,
                    "toasts": root.toasts,
                    "target": root.target
                });
    }
    function show(target: string) {
        root.target = target;
        root.navigation.stay(target);
        if (target === "") {
            shelfView.renew();
            shelfView.forceActiveFocus();
        }
    }

    ShelfView {
        id: shelfView
        anchors.fill: parent
        visible: root.target === ""
        enabled: visible
        focus: visible
        workspace: root.workspace
        onOpened: target => root.show(target)
    }
    Loader {
        id: editorLoader
        anchors.fill: parent
        focus: root.target !== ""
        onLoaded: {
            (item as EditorView).closed.connect(() => Qt.callLater(root.show, "")); // not from within what goes
            (item as Item).forceActiveFocus();
        }
    }
}
