// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation

// One contact type or job: name, short name, who is accountable.
EditPanel {
    id: root

    required property OwnedEditor editor
    readonly property bool isJob: root.editor.thing === OwnedList.Jobs

    heading: !root.editor.isNew ? root.editor.name : root.isJob ? qsTr("A new job to be done") : qsTr("A new contact type")
    saveText: !root.editor.isNew ? qsTr("Save the changes") : root.isJob ? qsTr("Add the job") : qsTr("Add the contact type")
    problem: root.editor.problem
    different: root.editor.different
    busy: root.editor.busy
    onSaveAsked: root.editor.save()
    onVisibleChanged: if (visible)
        nameField.forceActiveFocus()

    FieldRow {
        Layout.fillWidth: true
        name: root.isJob ? qsTr("What the customer wants to get done") : qsTr("Why customers get in touch")
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
        name: qsTr("Short name, as in forms and imports")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Short name")
            text: root.editor.slug
            enabled: root.editable
            onTextEdited: root.editor.slug = text
        }
        Caption {
            Layout.fillWidth: true
            visible: !root.editor.isNew
            text: qsTr("Forms name it by this. Change it only where no form does.")
            wrapMode: Text.Wrap
        }
    }
    OwnerField {
        Layout.fillWidth: true
        editor: root.editor
        editable: root.editable
    }
}
