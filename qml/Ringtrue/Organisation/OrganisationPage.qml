// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// Who is who, who owns what, and where the customer meets the company.
PageFrame {
    id: root

    readonly property list<string> views: ["people", "teams", "owners", "journeys"]
    readonly property list<string> files: ["PeopleView.qml", "TeamsView.qml", "OwnersView.qml", "JourneysView.qml"]
    readonly property int view: Math.max(0, root.views.indexOf(root.argument))

    readonly property OrganisationView shown: content.item as OrganisationView
    readonly property bool leaves: root.shown?.leaves ?? false
    property bool made: false
    property int wanted: -1 // which view, while the shown one has changes; -1: another page

    function show(view: int) {
        root.wanted = view;
        if (root.leaves)
            discard.open();
        else
            root.showWanted();
    }
    function showWanted() {
        root.argument = root.views[root.wanted];
        root.navigation.stay(root.argument);
    }

    function load() {
        content.setSource(root.files[root.view], {
                "workspace": root.workspace,
                "toasts": root.toasts,
                "permission": permission,
                "argument": root.views[root.view]
            });
    }

    settled: content.status === Loader.Ready
    onLeavesChanged: root.navigation.held = root.leaves
    onViewChanged: if (root.made)
        root.load()
    Component.onCompleted: {
        root.made = true;
        root.load(); // once: a sheet that waits is handed over once
    }
    Component.onDestruction: root.navigation.held = false

    Permission {
        id: permission
        workspace: root.workspace
        task: Permission.ChangeOrganisation
    }
    FocusRegion {
        entry: content
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Organisation")
        subtitle: root.workspace.organisation
        Segments {
            name: qsTr("Part of the organisation")
            options: [qsTr("People"), qsTr("Teams"), qsTr("Contact types and jobs"), qsTr("Customer journeys")]
            current: root.view
            onChosen: index => root.show(index)
        }
    }
    Banner {
        id: reason
        anchors.top: head.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: permission.reason !== "" && root.workspace.readOnlyText === "" // the window says that already
        radius: 0
        tone: Tag.Accent
        text: permission.reason
    }
    Banner {
        id: unread
        anchors.top: reason.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.workspace.directoryProblem !== ""
        radius: 0
        tone: Tag.Negative
        text: root.workspace.directoryProblem
        action: qsTr("Read again")
        onActed: root.workspace.refreshDirectory()
    }
    Loader {
        id: content
        anchors.top: unread.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        onLoaded: forceActiveFocus()
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            root.wanted = -1;
            discard.open();
        }
    }
    DiscardDialog {
        id: discard
        name: root.shown?.writtenName ?? ""
        onAccepted: root.wanted >= 0 ? root.showWanted() : root.navigation.release()
        onRejected: root.navigation.stayOpen()
    }
}
