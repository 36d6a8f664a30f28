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

    property bool chosen: false // whose row is marked was meant, by her lock or by the person

    function enter() {
        if (root.workspace.signingIn || (!root.sealed && list.count === 0))
            return;
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
    function move(key: int): bool {
        const rows = {
            [Qt.Key_Down]: (list.currentIndex + 1) % list.count,
            [Qt.Key_Up]: (list.currentIndex + list.count - 1) % list.count,
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: list.count - 1
        };
        if (list.count === 0 || !(key in rows))
            return false;
        root.chosen = true;
        root.pick(rows[key]);
        return true;
    }
    function type(letter: string) { // where no field has the focus: a name, or the passphrase of who is marked
        const field = root.chosen && root.asks && letter !== "/" ? passphrase : search;
        if (!field.visible)
            return;
        field.forceActiveFocus();
        if (letter !== "/")
            field.insert(field.length, letter);
    }

    Component.onCompleted: {
        root.workspace.people.search = "";
        root.chosen = root.workspace.rowAtDoor >= 0;
        list.currentIndex = Math.max(0, root.workspace.rowAtDoor);
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
            Label {
                Layout.fillWidth: true
                visible: !root.sealed && root.workspace.people.total === 0
                text: qsTr("The keys of this workspace are not on this computer: nobody's name can be read, and nobody can sign in. Restore the backup once more, with the copy of the keys: ringtrue restore BACKUP NEW-FOLDER --keys KEYS. Until then ringtrue lists scores and forms: ringtrue evaluation list.")
                color: Theme.text2
                lineHeight: 1.2
                wrapMode: Text.Wrap
            }
            SearchField {
                id: search
                Layout.fillWidth: true
                visible: root.workspace.people.total > 1
                name: qsTr("Search people")
                hint: qsTr("Your name")
                keys: KeyMap.caps["list.search"]
                onTextChanged: {
                    root.workspace.people.search = text;
                    root.chosen = false;
                    root.pick(0);
                }
                onAccepted: {
                    list.forceActiveFocus();
                    root.enter();
                }
                Keys.onPressed: event => event.accepted = (event.key === Qt.Key_Down || event.key === Qt.Key_Up) && root.move(event.key)
                Keys.onEscapePressed: {
                    search.clear();
                    list.forceActiveFocus();
                }
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
                keyNavigationEnabled: false
                Keys.onReturnPressed: root.enter()
                Keys.onEnterPressed: root.enter()
                Keys.onPressed: event => {
                    const typed = event.text.trim() !== "" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
                    event.accepted = typed || root.move(event.key);
                    if (typed)
                        root.type(event.text);
                }
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
                        root.chosen = true;
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
                visible: !root.sealed && root.workspace.people.total > 0 && root.workspace.people.byConvention
                text: qsTr("Nobody here has a passphrase. On a shared computer it is by convention who wrote what.")
                color: Theme.text3
                wrapMode: Text.Wrap
            }
        }
    }
}
