// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Keys
import Ringtrue.Vision
import Ringtrue.Workspace

// The vision as it was published: what we promise, why, and how one hears it.
PageFrame {
    id: root

    readonly property bool shown: reading.state === VisionReading.Shown && !craft.open
    readonly property bool writing: table.writing
    readonly property string context: craft.open ? Array.from([craft.draftWords, onTable.scope, onTable.derivedWords]).filter(words => words !== "").join(" · ") : root.shown ? qsTr("%1 · %2").arg(reading.versionWords).arg(reading.scope) : ""

    property string asked // what is wanted while a card holds words, or asked about: "page", "table", "cx"

    function leave(asked: string) {
        root.asked = asked;
        if (table.settle() && !(asked === "page" && table.waiting))
            root.goOn();
        else
            leaving.open();
    }
    function goOn() {
        if (root.asked === "page")
            root.navigation.release();
        else if (root.asked === "cx")
            craft.proposeAsCx();
        else
            craft.leave();
    }

    settled: reading.state !== VisionReading.Loading
    foot: craft.open ? table.foot : 0
    onWritingChanged: root.navigation.held = root.writing
    Component.onCompleted: root.rehearsing || craft.takeUp()
    Component.onDestruction: root.navigation.held = false

    VisionReading {
        id: reading
        workspace: root.workspace
        onSourceAsked: row => board.attendSource(row)
    }
    VisionReading {
        id: onTable
    }
    VisionCraft {
        id: craft
        workspace: root.workspace
        reading: onTable
    }
    CraftToasts {
        craft: craft
        toasts: root.toasts
        onTakenBack: table.attend()
    }
    DraftComments {
        id: comments
        craft: craft
    }
    VisionHead {
        id: head
        craft: craft
        onSaid: text => root.toasts.said(text)
    }
    Permission {
        id: permission
        workspace: root.workspace
        task: Permission.PublishVisionsAndForms
    }
    VisionPublisher {
        id: publisher
        workspace: root.workspace
        onPublished: text => {
            root.toasts.said(text);
            reading.chooseLast();
        }
        onHasFindings: findings.open()
    }
    FocusRegion {
        entry: craft.open ? table : root.shown ? board : null
    }
    PageHeader {
        id: top
        width: parent.width
        title: craft.open ? onTable.kindName : root.shown ? reading.kindName : qsTr("Vision")
        subtitle: board.wide ? root.context : ""
        ReadingTools {
            id: tools
            visible: !craft.open
            reading: reading
            craft: craft
            editable: permission.allowed
            publishing: publisher.busy
            narrow: !board.wide
            sourcesOver: board.sourcesOver
            onSourcesAsked: board.sourcesOver = !board.sourcesOver
            onVersionsAsked: versions.open()
            onEditAsked: craft.editPublished(reading)
            onNewAsked: head.askNew()
            onFileAsked: dialog.open()
            onPrintAsked: cards => dialogs.print(cards)
            onSightAsked: root.navigation.go("forms", "sight:vision:" + reading.slug)
        }
        CraftTools {
            visible: craft.open
            craft: craft
            publishing: publisher.busy
            comments: comments.open
            narrow: !table.wide
            sourcesOver: table.sourcesOver
            onSourcesAsked: table.sourcesOver = !table.sourcesOver
            onFindingsAsked: table.act("craft.findings")
            onCommentsAsked: table.showComments()
            onLeaveAsked: root.leave("table")
            onCxAsked: root.leave("cx")
            onDiscardAsked: discard.open()
            onPublishAsked: craft.askPublish()
        }
    }
    Banner {
        id: reason
        anchors.top: top.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: reading.state === VisionReading.Empty && !craft.open && permission.reason !== "" && root.workspace.readOnlyText === ""
        radius: 0
        tone: Tag.Accent
        text: permission.reason
    }
    VisionHeadWords {
        id: words
        anchors.top: reason.bottom
        width: parent.width
        visible: root.shown
        reading: reading
        context: board.wide ? "" : root.context
        onCautionsAsked: cautions.open()
        onRoundAsked: kind => root.navigation.go("rounds", kind + ":" + reading.slug)
    }
    VisionBoard {
        id: board
        anchors.top: words.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: !craft.open
        visible: root.shown
        reading: reading
    }
    OlderBanner {
        id: older
        anchors.top: top.bottom
        width: parent.width
        craft: craft
    }
    CraftTable {
        id: table
        anchors.top: older.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: craft.open
        visible: craft.open
        craft: craft
        reading: onTable
        context: board.wide ? "" : root.context
        comments: comments
        publishing: publisher.busy
        onPublishAsked: publisher.publishDraft(craft)
        onCxAsked: if (craft.isService)
            root.leave("cx")
        onVisibleChanged: if (visible)
            table.forceActiveFocus()
    }
    VisionStates {
        anchors.fill: parent
        visible: !craft.open
        reading: reading
        craft: craft
        mayWrite: permission.allowed
        onNewAsked: head.askNew()
    }
    KeyArea {
        scopes: ["read"]
        enabled: !craft.open
        onTriggered: action => tools.act(action)
    }
    FindingsDialog {
        id: cautions
        published: true
        found: reading.cautions
        onWentTo: path => reading.goTo(path)
        onClosed: board.forceActiveFocus()
    }
    PublishDialog {
        id: findings
        publisher: publisher
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            root.leave("page");
        }
    }
    DiscardDialog {
        id: leaving
        name: ""
        text: root.asked === "page" && table.waiting ? qsTr("Some of it waits with a draft that is not on the table: open that draft, and it is there again.") : qsTr("It is not written down yet.")
        onAccepted: {
            table.drop();
            root.goOn();
        }
        onRejected: {
            root.navigation.stayOpen();
            if (comments.typing)
                comments.takenUp();
        }
    }
    HeadDialogs {
        head: head
    }
    VersionsDialog {
        id: versions
        workspace: root.workspace
        reading: reading
    }
    ReadingDialogs {
        id: dialogs
        workspace: root.workspace
        reading: reading
        toasts: root.toasts
    }
    DiscardDraftDialog {
        id: discard
        onAccepted: {
            table.drop();
            craft.discard();
        }
    }
    FileChooser {
        id: dialog
        heading: qsTr("Publish a vision file")
        act: qsTr("Publish")
        kinds: [qsTr("Visions (.vision.yaml, .yaml)"), qsTr("All files")]
        patterns: ["*.vision.yaml *.yaml *.yml", ""]
        onPicked: (path, file) => publisher.publish(file)
    }
}
