// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Preferences
import Ringtrue.Theme
import Ringtrue.Workspace

// All forms: what is being written, what is published; and how to begin.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    readonly property bool settled: shelf.state !== FormShelf.Loading
    signal opened(string target)
    property string landing // what the list goes to once it is there
    signal sightAsked(string target)

    function landOn(target: string) {
        root.landing = target;
        root.land();
    }
    function land() {
        const row = root.landing === "" ? -1 : shelf.rowOfTarget(root.landing);
        if (row < 0)
            return;
        view.currentIndex = row;
        root.landing = "";
    }
    function renew() {
        shelf.load();
    }
    function act(action: string) {
        root.landing = "";
        if (action === "shelf.new" && permission.allowed)
            dialog.open();
        else if (action === "list.next")
            view.incrementCurrentIndex();
        else if (action === "list.previous")
            view.decrementCurrentIndex();
        else if (action === "list.open" && view.currentIndex >= 0)
            root.open();
    }
    function open() { // the form at hand: to write it, or to read it
        if (permission.allowed)
            shelf.open(view.currentIndex);
        else
            reading.clicked();
    }

    FormShelf {
        id: shelf
        workspace: root.workspace
        onOpened: target => root.opened(target)
        onRead: root.land()
    }
    Permission {
        id: permission
        workspace: root.workspace
        task: Permission.PublishVisionsAndForms
    }
    KeyArea {
        scopes: ["shelf", "list"]
        rest: view
        onTriggered: action => root.act(action)
    }
    FocusRegion {
        entry: view
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Forms")
        FormReadingTools {
            id: reading
            visible: view.visible
            workspace: root.workspace
            toasts: root.toasts
            target: view.currentItem && shelf.count > 0 ? shelf.targetAt(view.currentIndex) : ""
            title: (view.currentItem as ShelfRow)?.title ?? ""
            onSightAsked: root.sightAsked(target)
        }
        ImportForm {
            visible: permission.allowed
            workspace: root.workspace
            onOpened: target => root.opened(target)
        }
        Button {
            visible: permission.allowed && !none.visible // which has one itself
            text: qsTr("New form")
            keys: KeyMap.caps["shelf.new"]
            kind: Button.Primary
            onClicked: dialog.open()
        }
    }
    Banner {
        id: reason
        anchors.top: head.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: text !== ""
        radius: 0
        tone: shelf.problem !== "" ? Tag.Negative : Tag.Accent
        text: shelf.problem !== "" ? shelf.problem : root.workspace.readOnlyText === "" ? permission.reason : ""
    }
    ListView {
        id: view
        anchors.top: reason.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: 16
        x: 28
        width: Math.min(parent.width - 56, Theme.px(820))
        visible: shelf.state === FormShelf.Shown && shelf.count > 0
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: shelf
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Forms")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: ShelfRow {
            width: ListView.view.width
            lit: ListView.isCurrentItem && view.activeFocus
            mayWrite: permission.allowed
            onClicked: {
                view.currentIndex = index;
                root.open();
            }
        }
    }
    EmptyState {
        id: none
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: shelf.state === FormShelf.Shown && shelf.count === 0
        iconName: "view-form"
        heading: qsTr("No forms yet")
        text: qsTr("A form asks what one would see or hear when the vision is lived. Write its questions here; each publishing makes a numbered version that never changes.")
        action: permission.allowed ? qsTr("Begin a form") : ""
        keys: KeyMap.caps["shelf.new"]
        onActed: dialog.open()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: shelf.state === FormShelf.NotForReader
        iconName: "view-form"
        heading: qsTr("Forms are not shown to you")
        text: qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.")
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(560))
        visible: shelf.state === FormShelf.Failed
        heading: qsTr("The forms could not be read")
        text: qsTr("Nothing was changed. Read them again; where that does not help, have the workspace checked.")
        action: qsTr("Read again")
        onActed: shelf.load()
    }
    NewFormDialog {
        id: dialog
        samples: shelf.samples
        visions: shelf.visions
        onBegun: (title, sample, vision) => {
            if (sample < 0)
                shelf.begin(title, qsTr("First section"), Language.code, vision);
            else
                shelf.beginFrom(sample, title);
        }
    }
}
