// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Forms
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// Takes a form file: as a draft, or published as it is where somebody wrote comments into it.
Button {
    id: root

    required property OpenWorkspace workspace
    signal opened(string target)

    text: importer.busy ? qsTr("Importing") : qsTr("Import a form file…")
    icon.name: "document-import"
    enabled: !importer.busy
    onClicked: chooser.open()

    FormImport {
        id: importer
        workspace: root.workspace
        onOpened: target => root.opened(target)
        onRefused: text => {
            refusal.heading = qsTr("Nothing was taken");
            refusal.text = text;
            refusal.open();
        }
        onPublished: text => {
            refusal.heading = text;
            refusal.text = qsTr("The file is kept as it is, with its comments.");
            refusal.open();
        }
        onChangesAsked: (title, number) => {
            changes.form = title;
            changes.number = number;
            changes.open();
        }
        onCommentsAsked: (title, count) => {
            comments.form = title;
            comments.lines = count;
            comments.open();
        }
    }
    FileChooser {
        id: chooser
        heading: qsTr("Import a form file")
        act: qsTr("Import")
        kinds: [qsTr("Forms (.form.yaml, .yaml)"), qsTr("All files")]
        patterns: ["*.form.yaml *.yaml *.yml", ""]
        onPicked: (path, file) => importer.take(file)
    }
    Dialog {
        id: refusal
        heading: ""
        keep: qsTr("Close")
    }
    Dialog {
        id: changes
        property string form
        property int number
        heading: qsTr("Take the file as a draft of “%1”?").arg(changes.form)
        text: qsTr("The draft goes on from version %1, which stays in force until the draft is published. What the file changes in it: %2.").arg(changes.number).arg(importer.changes.countText)
        keep: qsTr("Cancel")
        act: qsTr("Take it")
        width: Math.min(Theme.px(720), (parent?.width ?? Theme.px(760)) - 40)
        onOpened: list.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: () => Qt.callLater(() => importer.goOn())
        ChangesList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(Math.max(list.contentHeight, Theme.px(60)), Theme.px(360))
            changes: importer.changes
        }
    }
    Dialog {
        id: comments
        property string form
        property int lines
        heading: qsTr("Edit “%1” without its comments?").arg(comments.form)
        text: qsTr("%1 A form that is edited here is written anew, and they are lost in it; the file itself stays as it is.").arg(comments.lines === 1 ? qsTr("One line has a comment that somebody wrote.") : qsTr("%1 lines have comments that somebody wrote.").arg(comments.lines))
        keep: qsTr("Cancel")
        act: qsTr("Edit without them")
        onAccepted: importer.takeWithout()
        Button {
            text: qsTr("Publish the file as it is, comments and all")
            onClicked: {
                comments.close();
                importer.publishAsIs();
            }
        }
    }
}
