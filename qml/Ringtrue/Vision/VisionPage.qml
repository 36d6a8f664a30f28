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

    settled: reading.state !== VisionReading.Loading

    VisionReading {
        id: reading
        workspace: root.workspace
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
        entry: reading.state === VisionReading.Shown ? board : null
    }
    PageHeader {
        id: head
        width: parent.width
        title: reading.state === VisionReading.Shown ? reading.kindName : qsTr("Vision")
        subtitle: reading.state === VisionReading.Shown ? qsTr("%1 · %2").arg(reading.scope).arg(reading.versionWords) : ""
        ComboBox {
            id: choice
            visible: reading.names.length > 1
            name: qsTr("Which vision")
            model: reading.names
            currentIndex: reading.chosen
            onModelChanged: choice.currentIndex = Qt.binding(() => reading.chosen) // a new model begins at its first
            onActivated: index => reading.choose(index)
        }
        Button {
            visible: reading.state === VisionReading.Shown && !board.wide
            text: qsTr("Sources")
            checkable: true
            checked: board.sourcesOver
            onClicked: board.sourcesOver = !board.sourcesOver
        }
        Button {
            visible: reading.state === VisionReading.Shown && permission.allowed
            text: publisher.busy ? qsTr("Publishing") : qsTr("Publish a vision file")
            icon.name: "document-import"
            enabled: !publisher.busy
            onClicked: dialog.open()
        }
    }
    Banner {
        id: reason
        anchors.top: head.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: reading.state === VisionReading.Empty && permission.reason !== "" && root.workspace.readOnlyText === ""
        radius: 0
        tone: Tag.Accent
        text: permission.reason
    }
    Item {
        id: top
        anchors.top: reason.bottom
        width: parent.width
        height: answers.y + answers.height + 20
        visible: reading.state === VisionReading.Shown
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
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        visible: reading.state === VisionReading.Shown
        reading: reading
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: reading.state === VisionReading.Empty
        iconName: "compass"
        heading: qsTr("No vision yet")
        text: qsTr("A vision says which kind of service you intend to give: sources, promises, pillars, behaviours. Write it as a file that ends with .vision.yaml and publish it here. Each publishing makes a numbered version that never changes.")
        action: permission.allowed ? qsTr("Publish a vision file") : ""
        onActed: dialog.open()
    }
    ErrorState {
        anchors.centerIn: parent
        visible: reading.state === VisionReading.Failed
        heading: qsTr("The vision could not be read")
        text: qsTr("It was published by a newer version of the program, or the workspace is damaged. Nothing was changed.")
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: reading.state === VisionReading.NotForReader
        iconName: "compass"
        heading: qsTr("The vision is not shown to you")
        text: qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.")
    }
    PublishDialog {
        id: findings
        publisher: publisher
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
