// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Workspace

// Name, place and first person of a new workspace.
Dialog {
    id: root

    required property OpenWorkspace workspace
    readonly property string flaw: passphrase.text === "" ? "" : root.workspace.flawOfPassphrase(passphrase.text)
    readonly property bool repeated: passphrase.text === "" || again.text === passphrase.text
    readonly property string missing: root.missingAfter(root.missingAfter(root.missingAfter("", organisation), person), place)

    function missingAfter(words: string, field: TextField): string {
        return field.text.trim() !== "" ? words : words === "" ? field.name : qsTr("%1, %2").arg(words).arg(field.name);
    }

    heading: qsTr("Make a workspace")
    keep: qsTr("Cancel")
    act: qsTr("Make it")
    byReturn: true
    actEnabled: root.missing === "" && root.flaw === "" && root.repeated
    wanting: root.missing !== "" ? qsTr("Still to fill in: %1").arg(root.missing) : root.flaw !== "" ? root.flaw : again.text === "" ? qsTr("Still to fill in: %1").arg(again.name) : qsTr("The two passphrases differ.")
    onAccepted: root.workspace.create(place.text.trim(), organisation.text.trim(), person.text.trim(), passphrase.text)
    onOpened: organisation.forceActiveFocus()

    Connections {
        target: root.workspace
        function onMakeChanged() { // what was typed is still there
            if (root.workspace.makeProblem !== "")
                root.open();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.workspace.makeProblem !== ""
        tone: Tag.Negative
        text: root.workspace.makeProblem
    }

    FileChooser {
        id: folders
        heading: qsTr("Where the new folder goes")
        act: qsTr("Choose")
        folders: true
        onPicked: path => place.text = (path === "/" ? "" : path) + "/Ringtrue"
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Organisation")
        TextField {
            id: organisation
            Layout.fillWidth: true
            name: qsTr("Organisation")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Your name")
        TextField {
            id: person
            Layout.fillWidth: true
            name: qsTr("Your name")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Folder, empty or new")
        RowLayout {
            TextField {
                id: place
                Layout.fillWidth: true
                name: qsTr("Folder, empty or new")
                text: decodeURIComponent(String(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)).replace("file://", "")) + "/Ringtrue"
            }
            Button {
                text: qsTr("Choose")
                onClicked: folders.open()
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Passphrase, may stay empty")
        TextField {
            id: passphrase
            Layout.fillWidth: true
            name: qsTr("Passphrase, may stay empty")
            echoMode: TextInput.Password
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: passphrase.text !== ""
        name: qsTr("The passphrase again")
        wrong: again.text !== "" && again.text !== passphrase.text ? qsTr("The two differ.") : ""
        TextField {
            id: again
            Layout.fillWidth: true
            name: qsTr("The passphrase again")
            echoMode: TextInput.Password
        }
    }
    Caption {
        Layout.fillWidth: true
        text: passphrase.text === "" ? qsTr("Without a passphrase everybody at this computer can work as you.") : qsTr("If everybody who knows a passphrase forgets it, nothing sealed can be read again.")
        wrapMode: Text.Wrap
    }
}
