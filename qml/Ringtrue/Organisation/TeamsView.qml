// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Organisation
import Ringtrue.Theme

// The table of teams.
OrganisationView {
    id: root

    written: editor.different
    writtenName: editor.name
    onSetAside: editor.setAside(root.argument)
    Component.onCompleted: root.sheetOpen = editor.takeUp(root.argument)
    readonly property bool wide: root.width >= Theme.px(1080)
    readonly property int part: Math.floor((list.width - 32) / 12)
    property string asked // whose sheet is wanted while the open one has changes; "+": a new one, "": none

    function open(team: string) {
        root.asked = team;
        if (root.leaves)
            discard.open();
        else
            root.showAsked();
    }
    function showAsked() {
        root.sheetOpen = root.asked !== "";
        if (root.sheetOpen)
            editor.show(root.asked === "+" ? "" : root.asked);
        else
            list.forceActiveFocus();
    }
    function act(action: string) {
        if (action === "list.next")
            list.incrementCurrentIndex();
        else if (action === "list.previous")
            list.decrementCurrentIndex();
        else if (action === "list.first")
            list.currentIndex = 0;
        else if (action === "list.last")
            list.currentIndex = list.count - 1;
        else if (action === "list.detail" && root.sheetOpen)
            root.open("");
        else if (action === "list.open" || action === "list.detail")
            root.open((list.currentItem as TeamRow)?.team ?? "");
        else if (action === "list.close" && root.sheetOpen)
            root.open("");
    }

    TeamList {
        id: teams
        workspace: root.workspace
    }
    TeamEditor {
        id: editor
        workspace: root.workspace
        onSaved: text => root.toasts.said(text)
        onRefused: text => root.toasts.said(text)
    }
    KeyArea {
        scopes: ["list"]
        rest: list
        onTriggered: action => root.act(action)
    }
    ToolRow {
        id: tools
        width: parent.width
        Caption {
            text: qsTr("Teams: %1").arg(teams.count)
        }
        Item {
            Layout.fillWidth: true
        }
        ImportFile {
            workspace: root.workspace
            toasts: root.toasts
            mayChange: root.mayChange
            table: TableImport.Teams
            columns: qsTr("Columns: name; if you like site, vendor, country, languages")
        }
        Button {
            text: qsTr("Add a team")
            kind: Button.Primary
            enabled: root.mayChange
            onClicked: root.open("+")
        }
    }
    Row {
        id: head
        anchors.top: tools.bottom
        x: 16
        visible: list.count > 0
        height: visible ? implicitHeight : 0
        Repeater {
            model: [qsTr("Team"), qsTr("Site"), qsTr("Vendor"), qsTr("Country"), qsTr("Languages"), qsTr("People")]
            TableHead {
                required property int index
                required property string modelData
                width: root.part * [3, 3, 2, 1, 2, 1][index]
                text: modelData
                sortable: false
                rightAligned: index === 5
            }
        }
    }
    Hairline {
        anchors.top: head.bottom
        width: parent.width
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: root.wide && root.sheetOpen ? parent.width - panel.width : parent.width
        focus: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: teams
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Teams")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: TeamRow {
            width: ListView.view.width
            part: root.part
            onClicked: {
                list.currentIndex = index;
                root.open(team);
            }
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: Theme.px(380)
        visible: list.count === 0
        iconName: "mark-location"
        heading: qsTr("No teams yet")
        text: qsTr("A team has a site, and a vendor where it belongs to one. Add them here, or import them from a CSV file before the people in them.")
    }
    TeamPanel {
        id: panel
        anchors.right: parent.right
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        visible: root.sheetOpen
        editor: editor
        editable: root.mayChange
        onCloseAsked: root.open("")
    }
    DiscardDialog {
        id: discard
        name: editor.name
        onAccepted: root.showAsked()
    }
}
