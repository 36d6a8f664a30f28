// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Settings
import Ringtrue.Theme
import Ringtrue.Workspace

// One person: name, roles, team, languages; one's own passphrase too.
Rectangle {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property PersonEditor editor
    required property bool mayChange
    signal closeAsked
    signal passphraseChanged

    readonly property bool editable: root.mayChange && !root.editor.erased

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text
    Keys.onEscapePressed: root.closeAsked()

    Hairline {
        height: parent.height
    }
    Heading {
        id: title
        x: 20
        y: 16
        width: close.x - x - 8
        text: root.editor.person === "" ? qsTr("A new person") : root.editor.erased ? qsTr("erased") : root.editor.name
        elide: Text.ElideRight
    }
    Button {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: title.verticalCenter
        kind: Button.Quiet
        text: qsTr("Close")
        keys: qsTr("Esc")
        onClicked: root.closeAsked()
    }
    Flickable {
        anchors.top: title.bottom
        anchors.topMargin: 14
        anchors.bottom: foot.top
        x: 20
        width: parent.width - 26
        clip: true
        contentHeight: column.implicitHeight + 20
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            width: parent.width - 14
            spacing: 14

            Label {
                Layout.fillWidth: true
                visible: root.editor.erased
                text: qsTr("The name of this person was erased. What she did stays, without her name.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            FieldRow {
                Layout.fillWidth: true
                visible: !root.editor.erased
                name: qsTr("Name")
                wrong: root.editor.nameProblem
                TextField {
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
                Layout.fillWidth: true
                visible: root.editor.you
                workspace: root.workspace
                toasts: root.toasts
                onPassphraseChanged: root.passphraseChanged()
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        x: 1
        width: parent.width - 1
        height: visible ? footRow.implicitHeight + 24 : 0
        visible: root.editable
        color: Theme.surface
        Hairline {
            width: parent.width
        }
        RowLayout {
            id: footRow
            x: 20
            width: parent.width - 40
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Caption {
                Layout.fillWidth: true
                text: root.editor.problem !== "" ? root.editor.problem : root.editor.different ? qsTr("Not written down yet") : ""
                color: root.editor.problem !== "" ? Theme.negative : Theme.text2
                wrapMode: Text.Wrap
            }
            Button {
                text: root.editor.person === "" ? qsTr("Add the person") : qsTr("Save the changes")
                kind: Button.Primary
                enabled: root.editor.different && !root.editor.busy
                onClicked: root.editor.save()
            }
        }
    }
}
