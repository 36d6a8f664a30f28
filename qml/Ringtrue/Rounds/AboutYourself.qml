// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Rounds

// What else a round asks, to cut its result by; whoever likes says it.
ColumnLayout {
    id: root

    required property AnswerSheet sheet

    visible: root.sheet.roles.length + root.sheet.teams.length + root.sheet.tenures.length > 0
    spacing: 8
    Caption {
        Layout.fillWidth: true
        text: qsTr("Where you stand, if you like. It is counted only together with four others or more.")
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        FieldRow {
            visible: root.sheet.roles.length > 0
            name: qsTr("Your role")
            ComboBox {
                name: qsTr("Your role")
                model: root.sheet.roles
                currentIndex: root.sheet.role
                onActivated: index => root.sheet.role = index
            }
        }
        FieldRow {
            visible: root.sheet.teams.length > 0
            name: qsTr("Your team")
            ComboBox {
                name: qsTr("Your team")
                model: root.sheet.teams
                currentIndex: root.sheet.team
                onActivated: index => root.sheet.team = index
            }
        }
        FieldRow {
            visible: root.sheet.tenures.length > 0
            name: qsTr("How long you have worked here")
            ComboBox {
                name: qsTr("How long you have worked here")
                model: root.sheet.tenures
                currentIndex: root.sheet.tenure
                onActivated: index => root.sheet.tenure = index
            }
        }
    }
}
