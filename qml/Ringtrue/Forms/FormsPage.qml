// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Forms
import Ringtrue.Workspace

// The shelf of all forms, the one that is being written, or the picture of what is asked.
PageFrame {
    id: root

    property string target: root.argument // what is edited; `sight:` before what is drawn; empty: the shelf is shown
    property string startAt // the question that is written first
    property string cameFrom // what was written when the line of sight was asked for
    property bool begun: false

    settled: root.target === "" ? shelfView.settled : (editorLoader.item as EditorView)?.settled ?? (editorLoader.item as FormSight)?.settled ?? false

    onTargetChanged: root.fill()
    Component.onCompleted: {
        root.begun = true;
        root.fill();
    }

    function fill() { // whether a draft may be written here the editor knows, and says
        if (!root.begun)
            return; // once the page is whole: what is made before then would be made twice
        if (root.target === "")
            editorLoader.source = "";
        else if (root.target.startsWith("sight:"))
            editorLoader.setSource("FormSight.qml", {
                    "workspace": root.workspace,
                    "target": root.target.slice(6)
                });
        else
            editorLoader.setSource("EditorView.qml", {
                    "workspace": root.workspace,
                    "navigation": root.navigation,
                    "toasts": root.toasts,
                    "target": root.target,
                    "startAt": root.startAt
                });
    }
    function leaveSight() { // to where one came from: that of a vision is opened on its page
        if (root.startAt === "")
            root.startAt = root.cameFrom;
        const written = root.target.startsWith("sight:draft:") || (root.target.startsWith("sight:form:") && root.cameFrom !== "");
        if (written && permission.allowed)
            root.show(root.target.slice(6));
        else if (root.target.startsWith("sight:vision:"))
            root.navigation.go("vision");
        else
            root.show("");
    }
    // They take an Item: Qt lets go of a type that only the loader makes, and this page would still read its name.
    function follow(shown: Item) {
        const editor = shown as EditorView;
        editor.closed.connect(() => {
                shelfView.landOn(editor.landing);
                Qt.callLater(root.show, ""); // not from within what goes
            });
        editor.sightAsked.connect(() => {
                root.cameFrom = editor.atHand;
                Qt.callLater(root.show, "sight:" + editor.edited);
            });
        root.startAt = "";
    }
    function followSight(shown: Item) {
        const sight = shown as FormSight;
        sight.mayWrite = Qt.binding(() => permission.allowed);
        sight.closed.connect(() => Qt.callLater(root.leaveSight));
        sight.partAsked.connect(part => {
                root.startAt = part;
                Qt.callLater(root.leaveSight);
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

    Permission {
        id: permission
        workspace: root.workspace
        task: Permission.PublishVisionsAndForms
    }
    ShelfView {
        id: shelfView
        anchors.fill: parent
        visible: root.target === ""
        enabled: visible
        focus: visible
        workspace: root.workspace
        toasts: root.toasts
        onOpened: target => root.show(target)
        onSightAsked: target => {
            root.cameFrom = "";
            root.show("sight:" + target);
        }
    }
    Loader {
        id: editorLoader
        anchors.fill: parent
        focus: root.target !== ""
        onLoaded: {
            if (item as FormSight)
                root.followSight(item as Item);
            else
                root.follow(item as Item);
            (item as Item).forceActiveFocus();
        }
    }
}
