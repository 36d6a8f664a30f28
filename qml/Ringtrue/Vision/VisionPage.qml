// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision
import Ringtrue.Workspace

// The vision as it was published: what we promise, why, and how one hears it.
PageFrame {
    id: root

    readonly property bool shown: reading.state === VisionReading.Shown && !craft.open
    readonly property bool writing: table.writing

    settled: reading.state !== VisionReading.Loading
    onWritingChanged: root.navigation.held = root.writing
    Component.onDestruction: root.navigation.held = false

    VisionReading {
        id: reading
        workspace: root.workspace
    }
    VisionReading {
        id: onTable
    }
    VisionCraft {
        id: craft
        workspace: root.workspace
        reading: onTable
        onSaid: text => root.toasts.said(text)
    }
    DraftComments {
        id: comments
        craft: craft
    }
    VisionHead {
        id: head
        craft: craft
        onAsked: begin.open()
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
            if (craft.open)
                craft.wasPublished();
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
        subtitle: craft.open ? qsTr("%1 · %2").arg(onTable.scope).arg(craft.draftWords) : root.shown ? qsTr("%1 · %2").arg(reading.scope).arg(reading.versionWords) : ""
        ReadingTools {
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
        }
        CraftTools {
            visible: craft.open
            craft: craft
            publishing: publisher.busy
            comments: comments.open
            narrow: !table.wide
            sourcesOver: table.sourcesOver
            onSourcesAsked: table.sourcesOver = !table.sourcesOver
            onFindingsAsked: table.showFindings()
            onCommentsAsked: table.showComments()
            onCxAsked: craft.proposeAsCx()
            onDiscardAsked: discard.open()
            onPublishAsked: publisher.publishText(craft.text(), craft.fileName())
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
    Item {
        id: words
        anchors.top: reason.bottom
        width: parent.width
        height: answers.y + answers.height + 20
        visible: root.shown
        Quote {
            id: statement
            x: 28
            y: 18
            width: Math.min(parent.width - 56, Theme.px(900))
            text: reading.statement
            font.pixelSize: Theme.px(21)
            lineHeight: 1.12
            Accessible.role: Accessible.Heading
        }
        VisionAnswers {
            id: answers
            x: 28
            anchors.top: statement.bottom
            anchors.topMargin: 12
            width: parent.width - 56
            reading: reading
        }
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
    CraftTable {
        id: table
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: craft.open
        visible: craft.open
        craft: craft
        reading: onTable
        comments: comments
        onVisibleChanged: if (visible)
            table.forceActiveFocus()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: reading.state === VisionReading.Empty && !craft.open
        iconName: "compass"
        heading: qsTr("No vision yet")
        text: qsTr("A vision says which kind of service you intend to give: sources, promises, pillars, behaviours. Craft it here, or publish a file that ends with .vision.yaml. Each publishing makes a numbered version that never changes.")
        action: permission.allowed ? qsTr("New vision") : ""
        onActed: head.askNew()
    }
    ErrorState {
        anchors.centerIn: parent
        visible: reading.state === VisionReading.Failed && !craft.open
        heading: qsTr("The vision could not be read")
        text: qsTr("It was published by a newer version of the program, or the workspace is damaged. Nothing was changed.")
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: reading.state === VisionReading.NotForReader && !craft.open
        iconName: "compass"
        heading: qsTr("The vision is not shown to you")
        text: qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.")
    }
    PublishDialog {
        id: findings
        publisher: publisher
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            leaving.open();
        }
    }
    DiscardDialog {
        id: leaving
        name: ""
        onAccepted: root.navigation.release()
    }
    HeadDialog {
        id: begin
        head: head
    }
    VersionsDialog {
        id: versions
        workspace: root.workspace
        reading: reading
    }
    Dialog {
        id: discard
        heading: qsTr("Discard the draft?")
        text: qsTr("What is on the table goes, with its comments. Published versions stay as they are.")
        act: qsTr("Discard the draft")
        dangerous: true
        onAccepted: craft.discard()
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
