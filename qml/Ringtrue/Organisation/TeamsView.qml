// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Organisation
import Ringtrue.Theme
import Ringtrue.Workspace

// The table of teams.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property Permission permission
    readonly property bool mayChange: root.permission.allowed

    readonly property int part: Math.round((root.width - 32) / 12)

    TeamList {
        id: teams
        workspace: root.workspace
    }
    KeyArea {
        scopes: ["list"]
        rest: list
        onTriggered: action => {
            if (action === "list.next")
                list.incrementCurrentIndex();
            else if (action === "list.previous")
                list.decrementCurrentIndex();
        }
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
    }
    Row {
        id: head
        anchors.top: tools.bottom
        x: 16
        visible: list.count > 0
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
        width: parent.width
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
            onClicked: list.currentIndex = index
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: Theme.px(380)
        visible: list.count === 0
        iconName: "mark-location"
        heading: qsTr("No teams yet")
        text: qsTr("A team has a site, and a vendor where it belongs to one. Import them from a CSV file before the people in them.")
    }
}
