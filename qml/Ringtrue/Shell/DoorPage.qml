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
    readonly property bool asks: list.currentItem !== null && (list.currentItem as DoorRow)?.hasPassphrase === true

    function enter() {
        root.asks && !passphrase.activeFocus ? passphrase.forceActiveFocus() : root.workspace.signIn(list.currentIndex, passphrase.text);
    }

    KeyArea {
        scopes: ["list", "choose"]
        rest: list
        onTriggered: action => {
            if (action === "list.next")
                list.incrementCurrentIndex();
            else if (action === "list.previous")
                list.decrementCurrentIndex();
            else if (action === "list.open")
                root.enter();
        }
    }
    Card {
        anchors.centerIn: parent
        width: Theme.px(440)
        height: column.implicitHeight + 48
        ColumnLayout {
            id: column
            x: 24
            y: 24
            width: parent.width - 48
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
                    text: root.workspace.organisation
                }
            }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, Theme.px(320))
                clip: true
                focus: true
                currentIndex: 0
                model: root.workspace.people
                Accessible.role: Accessible.List
                Accessible.name: qsTr("People")
                T.ScrollBar.vertical: ScrollBar {
                }
                delegate: DoorRow {
                    width: ListView.view.width
                    onClicked: {
                        list.currentIndex = index;
                        root.enter();
                    }
                }
            }
            TextField {
                id: passphrase
                Layout.fillWidth: true
                visible: root.asks
                name: qsTr("Passphrase")
                hint: qsTr("Passphrase")
                echoMode: TextInput.Password
                onAccepted: root.workspace.signIn(list.currentIndex, passphrase.text)
            }
            Caption {
                Layout.fillWidth: true
                visible: root.workspace.signInProblem !== ""
                text: root.workspace.signInProblem
                color: Theme.negative
                wrapMode: Text.Wrap
            }
            RowLayout {
                spacing: 8
                Button {
                    text: qsTr("Sign in")
                    kind: Button.Primary
                    keys: KeyMap.caps["list.open"]
                    enabled: list.count > 0
                    onClicked: root.enter()
                }
                Button {
                    text: qsTr("Another workspace")
                    kind: Button.Quiet
                    onClicked: root.workspace.close()
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: root.workspace.people.byConvention
                text: qsTr("Nobody here has a passphrase. On a shared computer it is by convention who wrote what.")
                color: Theme.text3
                wrapMode: Text.Wrap
            }
        }
    }
}
