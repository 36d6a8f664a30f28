// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// What one person sets for herself on this computer. Everything acts at once.
PageFrame {
    id: root

    readonly property bool wide: root.width >= Theme.px(900)
    property int section: 0 // where there is room for one only
    readonly property bool leaves: look.typed // would leave a passphrase behind

    onLeavesChanged: root.navigation.held = root.leaves
    Component.onDestruction: root.navigation.held = false

    FocusRegion {
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Settings")
        subtitle: qsTr("For %1, on this computer").arg(root.workspace.personName)
        Segments {
            visible: !root.wide
            name: qsTr("Part of the settings")
            options: [qsTr("Language and look"), qsTr("Keys")]
            current: root.section
            onChosen: index => root.section = index
        }
    }
    Connections {
        target: root.navigation
        function onHeldBack() {
            discard.open();
        }
    }
    DiscardDialog {
        id: discard
        name: ""
        onAccepted: root.navigation.release()
        onRejected: root.navigation.stayOpen()
    }
    Row {
        id: columns
        anchors.top: head.bottom
        anchors.topMargin: 20
        anchors.bottom: parent.bottom
        x: 28
        width: parent.width - 56
        spacing: 32

        Flickable {
            id: left
            visible: root.wide || root.section === 0
            width: root.wide ? Theme.px(380) : Math.min(parent.width, Theme.px(560))
            height: parent.height
            contentHeight: look.implicitHeight + 24
            clip: true
            T.ScrollBar.vertical: ScrollBar {
            }
            LookSettings {
                id: look
                x: 4 // room for the sign of focus
                width: parent.width - 16
                workspace: root.workspace
                toasts: root.toasts
            }
        }
        KeySettings {
            visible: root.wide || root.section === 1
            width: Math.min(root.wide ? parent.width - left.width - 32 : parent.width, Theme.px(680))
            height: parent.height - 16
        }
    }
}
