// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One person as a row.
ItemDelegate {
    id: root

    required property int index
    required property string person
    required property string name
    required property bool erased
    required property string initials
    required property string roleWords
    required property string team
    required property string languages
    required property string signIn
    required property bool active
    required property bool you
    required property PeopleColumns columns

    implicitHeight: Theme.tableRow
    leftPadding: 16
    rightPadding: 16
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.roleWords + (root.team === "" ? "" : ", " + root.team) + (root.languages === "" ? "" : ", " + root.languages) + (root.active || root.erased ? "" : ", " + qsTr("has left"))

    contentItem: Row {
        Item {
            width: root.columns.name
            height: parent.height
            Avatar {
                id: face
                anchors.verticalCenter: parent.verticalCenter
                initials: root.initials
            }
            Label {
                id: name
                x: face.width + 9
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - x - (you.visible ? you.width + 12 : 8))
                text: root.name
                color: root.erased ? Theme.text3 : Theme.text
                font.weight: Font.Medium
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Tag {
                id: you
                visible: root.you
                x: name.x + name.width + 6
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("you")
                Accessible.ignored: true
            }
        }
        Caption {
            width: root.columns.roles
            height: parent.height
            rightPadding: 12
            text: root.roleWords
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.columns.team
            height: parent.height
            rightPadding: 8
            text: root.team
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.columns.languages
            height: parent.height
            rightPadding: 8
            text: root.languages
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            visible: root.columns.signIn > 0
            width: root.columns.signIn
            height: parent.height
            text: root.signIn
            Accessible.ignored: true
        }
        Caption {
            width: root.columns.active
            height: parent.height
            text: root.erased ? "" : root.active ? qsTr("active") : qsTr("has left")
            color: root.active ? Theme.text2 : Theme.text3
            Accessible.ignored: true
        }
    }
    Hairline {
        parent: root
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
