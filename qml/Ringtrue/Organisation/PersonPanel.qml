// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Settings
import Ringtrue.Theme
import Ringtrue.Workspace

// One person: name, roles, team, languages; one's own passphrase too.
EditPanel {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property PersonEditor editor
    required property bool mayChange
    readonly property bool typed: root.editor.you && passphrase.typed
    signal passphraseChanged

    function takeName() {
        nameField.forceActiveFocus();
    }
    function forget() { // a passphrase that was typed and given up
        passphrase.forget();
    }

    editable: root.mayChange && !root.editor.erased
    heading: root.editor.person === "" ? qsTr("A new person") : root.editor.erased ? qsTr("An erased person") : root.editor.name
    saveText: root.editor.person === "" ? qsTr("Add the person") : qsTr("Save the changes")
    problem: root.editor.problem
    different: root.editor.different
    busy: root.editor.busy
    onSaveAsked: root.editor.save()

    Label {
        Layout.fillWidth: true
        visible: root.editor.erased
        text: qsTr("The name of this person was erased. What this person did stays, without the name.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    FieldRow {
        Layout.fillWidth: true
        visible: !root.editor.erased
        name: qsTr("Name")
        wrong: root.editor.nameProblem
        TextField {
            id: nameField
            Layout.fillWidth: true
            name: qsTr("Name")
            text: root.editor.name
            enabled: root.editable
            wrong: root.editor.nameProblem !== ""
            onTextEdited: root.editor.name = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Roles")
        wrong: root.editor.rolesProblem
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 8
            rowSpacing: 2
            Repeater {
                model: root.editor.roleNames
                CheckBox {
                    required property int index
                    required property string modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData
                    enabled: root.editable
                    checked: root.editor.chosenRoles[index] ?? false
                    onToggled: root.editor.setRole(index, checked)
                }
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Team")
        ComboBox {
            Layout.fillWidth: true
            name: qsTr("Team")
            model: root.editor.teamNames
            currentIndex: root.editor.team
            enabled: root.editable
            onActivated: index => root.editor.team = index
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Languages")
        wrong: root.editor.languagesProblem
        TextField {
            Layout.fillWidth: true
            name: qsTr("Languages")
            hint: qsTr("en, de-AT")
            text: root.editor.languages
            enabled: root.editable
            wrong: root.editor.languagesProblem !== ""
            onTextEdited: root.editor.languages = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: !root.editor.erased
        name: qsTr("External id, as in the telephone or chat system")
        wrong: root.editor.externalIdProblem
        TextField {
            Layout.fillWidth: true
            name: qsTr("External id")
            text: root.editor.externalId
            enabled: root.editable
            wrong: root.editor.externalIdProblem !== ""
            onTextEdited: root.editor.externalId = text
        }
    }
    Switch {
        text: qsTr("Active")
        checked: root.editor.active
        enabled: root.editable
        onToggled: root.editor.active = checked
    }
    Hairline {
        Layout.fillWidth: true
        visible: root.editor.you
    }
    PassphraseSettings {
        id: passphrase
        Layout.fillWidth: true
        visible: root.editor.you
        workspace: root.workspace
        toasts: root.toasts
        onPassphraseChanged: root.passphraseChanged()
    }
}
