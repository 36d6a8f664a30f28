// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One team as a row.
ItemDelegate {
    id: root

    required property int index
    required property string team
    required property string name
    required property string site
    required property string vendor
    required property string country
    required property string languages
    required property string people
    required property int part

    implicitHeight: Theme.tableRow
    leftPadding: 16
    rightPadding: 16
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + (root.site === "" ? "" : ", " + root.site) + (root.vendor === "" ? "" : ", " + root.vendor) + (root.languages === "" ? "" : ", " + root.languages) + ", " + qsTr("people: %1").arg(root.people)

    contentItem: Row {
        Label {
            width: root.part * 3
            height: parent.height
            rightPadding: 12
            text: root.name
            font.weight: Font.Medium
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.part * 3
            height: parent.height
            rightPadding: 12
            text: root.site
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.part * 2
            height: parent.height
            rightPadding: 12
            text: root.vendor
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.part
            height: parent.height
            text: root.country
            Accessible.ignored: true
        }
        Caption {
            width: root.part * 2
            height: parent.height
            rightPadding: 12
            text: root.languages
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: root.part
            height: parent.height
            text: root.people
            horizontalAlignment: Text.AlignRight
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
