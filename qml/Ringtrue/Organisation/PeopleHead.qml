// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme

// The head of the table of people: a click sorts.
Rectangle {
    id: root

    required property PeopleList people
    required property PeopleColumns columns

    implicitHeight: Theme.px(29)
    color: Theme.canvas

    Row {
        x: 16
        TableHead {
            width: root.columns.name
            text: qsTr("Name")
            sorted: root.people.sortedBy === PeopleList.Name
            descending: root.people.descending
            onClicked: root.people.sortBy(PeopleList.Name)
        }
        TableHead {
            width: root.columns.roles
            text: qsTr("Roles")
            sorted: root.people.sortedBy === PeopleList.Roles
            descending: root.people.descending
            onClicked: root.people.sortBy(PeopleList.Roles)
        }
        TableHead {
            width: root.columns.team
            text: qsTr("Team")
            sorted: root.people.sortedBy === PeopleList.Team
            descending: root.people.descending
            onClicked: root.people.sortBy(PeopleList.Team)
        }
        TableHead {
            width: root.columns.languages
            text: qsTr("Languages")
            sorted: root.people.sortedBy === PeopleList.Languages
            descending: root.people.descending
            onClicked: root.people.sortBy(PeopleList.Languages)
        }
        TableHead {
            visible: root.columns.signIn > 0
            width: root.columns.signIn
            text: qsTr("Signs in")
            sortable: false
        }
        TableHead {
            width: root.columns.active
            text: qsTr("Active")
            sorted: root.people.sortedBy === PeopleList.Active
            descending: root.people.descending
            onClicked: root.people.sortBy(PeopleList.Active)
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
