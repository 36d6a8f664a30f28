// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// Who sits here? Sign-in at the start, lock screen later.
StagePage {
    id: root

    required property OpenWorkspace workspace
    readonly property bool sealed: root.workspace.namesSealed // nobody's name can be read: one says who one is
    readonly property bool asksName: root.sealed && !root.workspace.onlyOne
    readonly property bool asks: root.sealed || (list.currentItem as DoorRow)?.hasPassphrase === true

    function enter() {
        if (root.asksName && name.text.trim() === "")
            name.forceActiveFocus();
        else if (root.asks && passphrase.text === "")
            passphrase.forceActiveFocus();
        else if (root.sealed)
            root.workspace.signInByName(root.asksName ? name.text : "", passphrase.text);
        else
            root.workspace.signIn(list.currentIndex, passphrase.text);
    }
    function pick(row: int) {
        list.currentIndex = row;
        passphrase.clear();
    }

    Component.onCompleted: {
        root.workspace.people.search = "";
        list.currentIndex = root.workspace.rowAtDoor;
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        if (root.asksName)
            name.forceActiveFocus();
        else if (root.asks && list.count <= 1)
            passphrase.forceActiveFocus();
    }
    Connections {
        target: root.workspace
        function onSignInChanged() {
            if (root.workspace.signInProblem === "")
                return;
            passphrase.clear();
            passphrase.forceActiveFocus();
        }
    }
    KeyArea {
        enabled: !root.workspace.signingIn
        scopes: ["list"]
        rest: list
        onTriggered: action => {
            if (list.count === 0 && action !== "list.open")
                return;
            if (action === "list.next")
                root.pick((list.currentIndex + 1) % list.count);
            else if (action === "list.previous")
                root.pick((list.currentIndex + list.count - 1) % list.count);
            else if (action === "list.first")
                root.pick(0);
            else if (action === "list.last")
                root.pick(list.count - 1);
            else if (action === "list.open")
                root.enter();
            else if (action === "list.search" && search.visible)
                search.forceActiveFocus();
        }
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(Theme.px(440), parent.width - 32)
        height: Math.min(column.implicitHeight + 48, parent.height - 16)
        ColumnLayout {
            id: column
            x: 24
            y: 24
            width: parent.width - 48
            height: parent.height - 48
            spacing: 14
            RowLayout {
                spacing: 10
                Bell {
                    tone: Theme.ink
                    Accessible.ignored: true
                }
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Who are you?")
                    font.pixelSize: Theme.title
                }
                Caption {
                    Layout.maximumWidth: column.width / 2
                    text: root.workspace.organisation
                    elide: Text.ElideRight
                }
            }
            Label {
                Layout.fillWidth: true
                visible: root.sealed
                text: root.asksName ? qsTr("Everybody here has a passphrase, so all names are sealed until somebody signs in. Write yours.") : qsTr("The workspace is sealed until you sign in.")
                color: Theme.text2
                lineHeight: 1.2
                wrapMode: Text.Wrap
            }
            SearchField {
                id: search
                Layout.fillWidth: true
                visible: root.workspace.people.total > 8
                name: qsTr("Search people")
                hint: qsTr("Your name")
                keys: KeyMap.caps["list.search"]
                onTextChanged: {
                    root.workspace.people.search = text;
                    root.pick(0);
                }
                onAccepted: {
                    list.forceActiveFocus();
                    root.enter();
                }
                Keys.onDownPressed: list.forceActiveFocus()
            }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.min(rest, Theme.px(88))
                Layout.preferredHeight: Math.min(rest, Theme.px(320))
                readonly property int rest: root.workspace.people.total * Theme.px(44) // it stays as high while one searches
                visible: root.workspace.people.total > 0
                clip: true
                focus: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.workspace.people
                Label {
                    width: parent.width
                    height: Theme.px(44)
                    leftPadding: 12
                    visible: list.count === 0
                    text: qsTr("Nobody here is called that.")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Accessible.role: Accessible.List
                Accessible.name: qsTr("People")
                T.ScrollBar.vertical: ScrollBar {
                }
                delegate: DoorRow {
                    width: ListView.view.width
                    here: ListView.isCurrentItem
                    onClicked: {
                        root.pick(index);
                        root.enter();
                    }
                }
            }
            TextField {
                id: name
                Layout.fillWidth: true
                visible: root.asksName
                enabled: !root.workspace.signingIn
                name: qsTr("Your name or external id")
                hint: qsTr("Your name or external id")
                onAccepted: root.enter()
            }
            TextField {
                id: passphrase
                Layout.fillWidth: true
                visible: root.asks
                enabled: !root.workspace.signingIn
                name: qsTr("Passphrase")
                hint: qsTr("Passphrase")
                echoMode: TextInput.Password
                wrong: root.workspace.signInProblem !== ""
                onAccepted: root.enter()
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.workspace.signingIn ? root.asksName ? qsTr("Looking for whom it opens. This takes a second for each person.") : qsTr("Checking") : root.workspace.signInProblem
                color: root.workspace.signingIn ? Theme.text2 : Theme.negative
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            RowLayout {
                spacing: 8
                Button {
                    text: qsTr("Sign in")
                    kind: Button.Primary
                    keys: KeyMap.caps["list.open"]
                    enabled: (list.count > 0 || root.sealed) && !root.workspace.signingIn
                    onClicked: root.enter()
                }
                Button {
                    text: qsTr("Another workspace")
                    kind: Button.Quiet
                    enabled: !root.workspace.signingIn
                    onClicked: root.workspace.close()
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: !root.sealed && root.workspace.people.byConvention
                text: qsTr("Nobody here has a passphrase. On a shared computer it is by convention who wrote what.")
                color: Theme.text3
                wrapMode: Text.Wrap
            }
        }
    }
}
