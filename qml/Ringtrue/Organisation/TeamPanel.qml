// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation

// One team: name, where it sits, whose it is, what it speaks.
EditPanel {
    id: root

    required property TeamEditor editor

    heading: root.editor.isNew ? qsTr("A new team") : root.editor.name
    saveText: root.editor.isNew ? qsTr("Add the team") : qsTr("Save the changes")
    problem: root.editor.problem
    different: root.editor.different
    busy: root.editor.busy
    onSaveAsked: root.editor.save()
    onVisibleChanged: if (visible)
        nameField.forceActiveFocus()

    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Name")
        TextField {
            id: nameField
            Layout.fillWidth: true
            name: qsTr("Name")
            text: root.editor.name
            enabled: root.editable
            onTextEdited: root.editor.name = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Site")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Site")
            text: root.editor.site
            enabled: root.editable
            onTextEdited: root.editor.site = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Vendor, where it belongs to one")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Vendor")
            text: root.editor.vendor
            enabled: root.editable
            onTextEdited: root.editor.vendor = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Country")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Country")
            hint: qsTr("GB")
            text: root.editor.country
            enabled: root.editable
            onTextEdited: root.editor.country = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Languages")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Languages")
            hint: qsTr("en, de-AT")
            text: root.editor.languages
            enabled: root.editable
            onTextEdited: root.editor.languages = text
        }
    }
}
