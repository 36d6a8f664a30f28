// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Vision

// What can be done with the visions that are published, and with drafts that were begun.
RowLayout {
    id: root

    required property VisionReading reading
    required property VisionCraft craft
    required property bool editable // by who is signed in
    required property bool publishing
    required property bool narrow
    required property bool sourcesOver
    signal sourcesAsked
    signal versionsAsked
    signal editAsked
    signal newAsked
    signal fileAsked
    signal printAsked(bool cards) // else the poster
    signal sightAsked

    function act(action: string) { // where nothing is published the draft that was changed last is edited
        if (action === "read.new" && root.known && root.editable)
            root.newAsked();
        else if (action === "read.edit" && root.shown && root.editable)
            root.editAsked();
        else if (action === "read.edit" && root.known && draft.visible)
            root.craft.openDraft(0);
        else if (action === "read.choose" && choice.visible) {
            choice.forceActiveFocus(Qt.ShortcutFocusReason);
            choice.popup.open(); // letters seek an entry in it
        }
    }

    readonly property bool crowded: root.narrow || (root.shown && (choice.visible || draft.visible))
    readonly property bool shown: root.reading.state === VisionReading.Shown
    readonly property bool known: root.shown || root.reading.state === VisionReading.Empty
    readonly property bool tight: root.shown && root.Window.width < Theme.px(940) // large text: signs in place of words

    spacing: 8
    ComboBox {
        id: choice
        visible: root.reading.names.length > 1
        name: qsTr("Which vision")
        Layout.preferredWidth: root.tight ? Theme.px(130) : -1
        model: root.reading.names
        currentIndex: root.reading.chosen
        onModelChanged: choice.currentIndex = Qt.binding(() => root.reading.chosen) // a new model begins at its first
        onActivated: index => root.reading.choose(index)
    }
    Button {
        visible: root.shown && root.narrow
        text: qsTr("Sources")
        checkable: true
        checked: root.sourcesOver
        onClicked: root.sourcesAsked()
    }
    Button {
        visible: root.shown && !root.tight
        kind: Button.Quiet
        text: qsTr("Versions")
        onClicked: root.versionsAsked()
    }
    MenuButton {
        visible: root.shown
        text: qsTr("Read")
        name: qsTr("Read or print this vision")
        choices: Array.from([qsTr("Poster (PDF)…"), qsTr("Cards (PDF)…"), qsTr("What forms ask about it")]).concat(root.tight ? [qsTr("Versions")] : [])
        onChosen: index => index === 3 ? root.versionsAsked() : index === 2 ? root.sightAsked() : root.printAsked(index === 1)
    }
    ComboBox {
        id: draft
        visible: root.editable && root.craft.drafts.length > 0
        name: qsTr("Go on with a draft")
        model: root.craft.drafts
        displayText: qsTr("Drafts")
        Layout.preferredWidth: Theme.px(110)
        currentIndex: -1
        onActivated: index => {
            root.craft.openDraft(index);
            draft.currentIndex = -1;
        }
    }
    Button {
        visible: root.shown && root.editable
        text: root.tight ? "" : qsTr("Edit")
        name: qsTr("Edit this vision")
        icon.name: "document-edit"
        keys: root.crowded ? "" : KeyMap.caps["read.edit"]
        onClicked: root.editAsked()
    }
    Button {
        visible: root.known && root.editable
        text: root.tight ? "" : qsTr("New vision")
        name: qsTr("New vision")
        icon.name: root.tight ? "document-new" : ""
        keys: root.crowded ? "" : KeyMap.caps["read.new"]
        onClicked: root.newAsked()
    }
    Button {
        visible: root.known && root.editable
        text: root.publishing ? qsTr("Publishing") : root.crowded ? "" : qsTr("Publish a vision file")
        name: qsTr("Publish a vision file")
        icon.name: "document-import"
        enabled: !root.publishing
        onClicked: root.fileAsked()
    }
    UnreadDraftDialog {
        craft: root.craft
    }
}
