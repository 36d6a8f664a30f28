// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// The line of sight as a rail; a page stands in it when it exists.
Rectangle {
    id: root

    required property Navigation navigation
    required property OpenWorkspace workspace
    readonly property alias region: region
    property bool compact: false // icons only, names as tooltips
    signal helpAsked
    signal keysAsked
    signal lockAsked
    signal anotherAsked // workspace

    implicitWidth: root.compact ? 48 : Theme.px(76)
    color: Theme.dark ? Theme.sunken : Theme.canvas
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    FocusRegion {
        id: region
    }
    Bell {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        tone: Theme.ink
        Accessible.ignored: true
    }
    Column {
        y: 52
        width: parent.width
        Repeater {
            model: PageList {
                foot: false
            }
            NavEntry {
                compact: root.compact
                width: root.width
                here: page === root.navigation.railPage
                waiting: page === "today" ? root.workspace.waiting : 0
                onClicked: root.navigation.go(page)
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: parent.width
        spacing: 2
        Repeater {
            model: PageList {
                foot: true
            }
            NavEntry {
                compact: root.compact
                width: root.width
                here: page === root.navigation.railPage
                onClicked: root.navigation.go(page)
            }
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: Button.Quiet
            icon.name: "help-hint"
            icon.width: Theme.px(22)
            name: qsTr("What this page is for")
            onClicked: root.helpAsked()
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: Button.Quiet
            icon.name: "help-keybord-shortcuts"
            icon.width: Theme.px(22)
            name: qsTr("All keys")
            onClicked: root.keysAsked()
        }
        PersonButton {
            anchors.horizontalCenter: parent.horizontalCenter
            initials: root.workspace.initials
            person: root.workspace.personName
            menuOpen: menu.visible
            onClicked: menu.open()
            Menu {
                id: menu
                x: parent.width + 12
                y: parent.height - height
                name: qsTr("Who works here")
                MenuItem {
                    text: qsTr("Lock, switch person")
                    icon.name: "lock"
                    keys: KeyMap.caps["anywhere.lock"]
                    onTriggered: root.lockAsked()
                }
                MenuItem {
                    text: qsTr("Another workspace")
                    icon.name: "folder-open"
                    onTriggered: root.anotherAsked()
                }
            }
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
