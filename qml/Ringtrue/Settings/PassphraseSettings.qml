// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Settings
import Ringtrue.Workspace

// One's own passphrase: set, change, take away.
ColumnLayout {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    readonly property bool typed: fresh.text !== "" // and not set
    readonly property string flaw: fresh.text === "" ? "" : root.workspace.flawOfPassphrase(fresh.text)
    signal passphraseChanged

    function sayUnset() { // it is in no memory longer than on this page
        if (root.typed && !own.busy)
            root.workspace.sayLater(qsTr("The passphrase that you had typed was not set."));
    }

    function forget() {
        current.clear();
        fresh.clear();
        again.clear();
    }

    spacing: 10

    Connections {
        target: root.workspace
        function onLocking() {
            root.sayUnset();
        }
    }

    Passphrase {
        id: own
        workspace: root.workspace
        onDone: text => {
            root.forget();
            root.toasts.said(text);
            root.passphraseChanged();
        }
    }
    Heading {
        text: qsTr("Passphrase")
    }
    Label {
        Layout.fillWidth: true
        text: own.isSet ? qsTr("You sign in with a passphrase.") : qsTr("You have none: everybody at this computer can work as you.")
        wrapMode: Text.Wrap
        color: Theme.text2
    }
    TextField {
        id: current
        Layout.fillWidth: true
        visible: own.isSet
        name: qsTr("Present passphrase")
        hint: qsTr("Present passphrase")
        onAccepted: fresh.forceActiveFocus()
        echoMode: TextInput.Password
    }
    TextField {
        id: fresh
        Layout.fillWidth: true
        name: qsTr("New passphrase")
        hint: qsTr("New passphrase")
        onAccepted: if (again.visible)
            again.forceActiveFocus()
        echoMode: TextInput.Password
    }
    TextField {
        id: again
        Layout.fillWidth: true
        visible: fresh.text !== ""
        name: qsTr("The new passphrase again")
        hint: qsTr("The new passphrase again")
        onAccepted: if (setter.enabled)
            setter.clicked()
        echoMode: TextInput.Password
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: again.text !== "" && again.text !== fresh.text ? qsTr("The two differ.") : own.problem !== "" ? own.problem : root.flaw
        color: root.flaw === text ? Theme.text2 : Theme.negative
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: 8
        Button {
            id: setter
            text: own.isSet ? qsTr("Change passphrase") : qsTr("Set passphrase")
            enabled: fresh.text !== "" && root.flaw === "" && fresh.text === again.text && !own.busy
            onClicked: own.set(current.text, fresh.text)
        }
        Button {
            visible: own.isSet
            text: qsTr("Take it away")
            kind: Button.Quiet
            enabled: current.text !== "" && !own.busy
            onClicked: own.remove(current.text)
        }
    }
}
