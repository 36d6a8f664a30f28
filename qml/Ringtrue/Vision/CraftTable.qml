// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Vision

// The craftsman's table: the board while the vision on it is edited.
FocusScope {
    id: root

    required property VisionCraft craft
    required property VisionReading reading
    required property DraftComments comments
    required property bool publishing // a version is on its way
    property alias sourcesOver: board.sourcesOver
    property alias context: top.context
    readonly property alias wide: board.wide
    readonly property int foot: hints.visible ? hints.height + hints.anchors.bottomMargin : 0
    property bool languages: false // they are written, in place of the board
    readonly property bool waiting: editor.waits || root.comments.waits // words of drafts that are not on it
    readonly property bool writing: editor.unplaced || root.comments.typing || root.waiting // that no draft holds yet
    signal publishAsked // and that was answered
    signal cxAsked

    function showLanguages(shown: bool) {
        root.craft.endTyping();
        root.languages = shown;
        if (shown)
            languagesLoader.setSource("VisionLanguagesPane.qml", {
                    "craft": root.craft
                });
        else
            languagesLoader.source = "";
        root.attend();
    }
    function act(action: string) {
        if (root.languages && !Array.from(["craft.undo", "craft.redo", "craft.languages", "craft.head", "craft.findings", "craft.publish", "vision.leave"]).includes(action))
            return; // what it is about is not in sight
        if (action === "craft.link" || action === "craft.lift")
            root.attend(); // the arrows go from card to card then
        switch (action) {
        case "craft.languages":
            return root.showLanguages(!root.languages);
        case "craft.head":
            return head.askChange();
        case "craft.source":
            return editor.newSource();
        case "craft.sheets":
            return board.attendNextSheet();
        case "craft.quote":
            return root.craft.markQuote();
        case "craft.promise":
            return board.sourceSheets.inText && root.craft.hasSelection ? editor.newFromSelection() : editor.newFrom(root.reading.current);
        case "craft.behaviour":
            return editor.newBehaviour(root.reading.current);
        case "craft.edit":
            return board.sourceSheets.inText ? editor.editSource(board.sourceSheets.textRow) : editor.edit(root.reading.current);
        case "craft.link":
            return root.craft.tie(root.reading.current);
        case "craft.lift":
            return root.craft.liftOrDrop(root.reading.current);
        case "craft.up":
        case "craft.down":
            return root.shift(action === "craft.up" ? -1 : 1);
        case "craft.remove":
            return board.sourceSheets.inText ? root.craft.removeSource(board.sourceSheets.textRow) : root.craft.remove(root.reading.current);
        case "craft.comment":
            return talk.begin(board.sourceSheets.inText ? "" : root.craft.pathOf(root.reading.current));
        case "craft.findings":
            return findings.open();
        case "craft.publish":
            if (!root.publishing)
                root.craft.askPublish();
            return;
        case "craft.cx":
            return root.cxAsked();
        case "craft.undo":
            return root.craft.undo();
        case "craft.redo":
            return root.craft.redo();
        case "vision.leave":
            return root.leave();
        }
    }
    function shift(steps: int) {
        if (board.sourceSheets.inText)
            root.craft.shiftSource(board.sourceSheets.textRow, steps);
        else
            root.craft.shift(root.reading.current, steps);
    }
    function leave() {
        if (root.languages)
            return root.showLanguages(false);
        if (root.craft.putDown())
            return;
        if (board.sourceSheets.inText)
            board.sourceSheets.letGo();
        else
            root.reading.pick("");
    }
    // Takes over what is being typed; whether nothing would be lost if the table was left now.
    function settle(): bool {
        return editor.settle() && !root.comments.typing;
    }
    function drop() {
        editor.cancel();
        root.comments.clear();
    }
    function attend() { // what lies on it, not what was written last
        board.sourceSheets.letGo();
        (root.languages ? languagesLoader : board).forceActiveFocus();
    }
    function showComments() {
        talk.begin("");
    }

    onVisibleChanged: if (!root.visible && root.languages)
        root.showLanguages(false)

    KeyArea {
        scopes: ["craft", "vision"]
        enabled: root.visible && !card.visible
        onTriggered: action => root.act(action)
    }
    PartEditor {
        id: editor
        craft: root.craft
        onOpened: if (editor.kind !== PartEditor.Nothing)
            card.place = editor.kind === PartEditor.SourceText ? Qt.rect(0, 0, 0, 0) : board.placeIn(root, editor.knot)
        onGone: root.attend()
    }
    VisionHead {
        id: head
        craft: root.craft
        ofTable: true
    }
    Connections {
        target: root.craft
        function onSourceAsked(row: int) {
            board.attendSource(row);
        }
        function onNewerAsked(publishing: bool) {
            publishing ? asking.ask() : newer.open();
        }
        function onPublishReady() {
            asking.ask();
        }
    }
    CraftHead {
        id: top
        width: parent.width
        reading: root.reading
        craft: root.craft
        languages: root.languages
        room: root.height - board.least - hints.whole
        onHeadAsked: root.act("craft.head")
        onLanguagesAsked: root.act("craft.languages")
    }
    Loader {
        id: languagesLoader
        anchors.fill: board
        onLoaded: (item as Item).forceActiveFocus()
    }
    VisionBoard {
        id: board
        anchors.top: top.bottom
        anchors.bottom: root.languages ? parent.bottom : hints.top
        width: parent.width
        visible: !root.languages
        focus: true
        reading: root.reading
        craft: root.craft
        onEditAsked: knot => editor.edit(knot)
        onEditSourceAsked: row => editor.editSource(row)
    }
    TableStart {
        anchors.fill: board
        visible: board.visible
        reading: root.reading
        boardX: board.boardX
        boardWidth: board.boardWidth
        onSourceAsked: root.act("craft.source")
    }
    CarriedCard {
        z: 3
        craft: root.craft
    }
    Hairline {
        anchors.top: hints.top
        width: parent.width
        visible: hints.visible
    }
    CraftHints {
        id: hints
        x: 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: parent.width - 48
        visible: board.visible && root.height - top.height - hints.whole >= board.least
        craft: root.craft
        onActed: action => root.act(action)
    }
    CardEditor {
        id: card
        z: 4
        editor: editor
        craft: root.craft
        onClosed: root.attend()
        onLeaveAsked: leaving.open()
    }
    DiscardDialog {
        id: leaving
        name: ""
        onAccepted: card.drop()
        onRejected: card.forceActiveFocus()
    }
    HeadDialogs {
        head: head
        onClosed: root.attend()
    }
    NewerDialog {
        id: newer
        craft: root.craft
    }
    PublishQuestionDialog {
        id: asking
        craft: root.craft
        comments: root.comments
        onAccepted: root.publishAsked()
        onClosed: root.attend()
    }
    FindingsDialog {
        id: findings
        found: root.craft.findings
        onWentTo: path => root.craft.goTo(path)
        onClosed: root.attend()
    }
    CommentsDialog {
        id: talk
        comments: root.comments
        onWentTo: path => root.craft.goTo(path)
        onOpened: root.craft.hold(talk, true)
        onClosed: {
            root.craft.hold(talk, false);
            root.attend();
        }
    }
}
