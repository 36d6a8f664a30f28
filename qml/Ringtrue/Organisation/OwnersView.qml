// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme

// Why customers get in touch and what they want to get done, each with the one person who is accountable.
OrganisationView {
    id: root

    written: editor.different
    writtenName: editor.name
    onSetAside: editor.setAside(root.argument)
    Component.onCompleted: root.sheetOpen = editor.takeUp(root.argument)
    readonly property bool wide: page.width >= Theme.px(1080)
    property int askedThing: OwnedList.ContactTypes
    property string asked // whose sheet is wanted while the open one has changes; "+": a new one, "": none

    function open(thing: int, id: string) {
        root.askedThing = thing;
        root.asked = id;
        if (root.leaves)
            discard.open();
        else
            root.showAsked();
    }
    function showAsked() {
        root.sheetOpen = root.asked !== "";
        if (root.sheetOpen)
            editor.show(root.askedThing, root.asked === "+" ? "" : root.asked);
        else
            page.forceActiveFocus();
    }

    OwnedEditor {
        id: editor
        workspace: root.workspace
        onSaved: text => root.toasts.said(text)
        onRefused: text => root.toasts.said(text)
    }

    Flickable {
        id: page
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.sheetOpen && root.width >= Theme.px(800) ? parent.width - panel.width : parent.width
        focus: true
        clip: true
        contentHeight: grid.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        GridLayout {
            id: grid
            x: 28
            y: 20
            width: parent.width - 56
            columns: root.wide ? 2 : 1
            columnSpacing: 32
            rowSpacing: 28
            OwnedTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                focus: true
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                thing: OwnedList.ContactTypes
                table: TableImport.ContactTypes
                add: qsTr("Add a contact type")
                openThing: root.sheetOpen && editor.thing === OwnedList.ContactTypes ? editor.thingId : ""
                onAsked: id => root.open(OwnedList.ContactTypes, id)
                heading: qsTr("Contact types")
                words: qsTr("Why customers get in touch")
                empty: qsTr("No contact types yet. Add them here or import them from a CSV file, each with its owner.")
            }
            OwnedTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                thing: OwnedList.Jobs
                table: TableImport.Jobs
                add: qsTr("Add a job")
                openThing: root.sheetOpen && editor.thing === OwnedList.Jobs ? editor.thingId : ""
                onAsked: id => root.open(OwnedList.Jobs, id)
                heading: qsTr("Jobs to be done")
                words: qsTr("What customers want to get done, across contacts")
                empty: qsTr("No jobs yet. Add them here or import them from a CSV file, each with its owner.")
            }
            CauseTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                attributions: false
                table: TableImport.Causes
                heading: qsTr("Causes")
                words: qsTr("Why answers fell short, where a form asks for it")
                add: qsTr("Add a cause")
            }
            CauseTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                attributions: true
                table: TableImport.Attributions
                heading: qsTr("Attributions")
                words: qsTr("Whose it was that answers fell short")
                add: qsTr("Add an attribution")
            }
        }
    }
    OwnedPanel {
        id: panel
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.sheetOpen
        editor: editor
        editable: root.mayChange
        onCloseAsked: root.open(root.askedThing, "")
    }
    DiscardDialog {
        id: discard
        name: editor.name
        onAccepted: root.showAsked()
    }
}
