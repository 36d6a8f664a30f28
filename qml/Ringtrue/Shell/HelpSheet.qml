// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Shell
import Ringtrue.Workspace

// What the page at hand is for, and the keys that matter most there.
Dialog {
    id: root

    required property Navigation navigation
    signal keysAsked

    heading: qsTr("What “%1” is for").arg(root.navigation.title(root.navigation.page))
    text: help.text
    keep: qsTr("Close")
    act: qsTr("All keys")
    width: Math.min(Theme.px(620), (parent?.width ?? Theme.px(660)) - 40)
    onAccepted: root.keysAsked()

    PageHelp {
        id: help
        page: root.navigation.page
    }
    KeyList {
        id: keyList
        only: help.keys
        keys: KeyMap
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.topMargin: 4
        Layout.fillHeight: true
        Layout.preferredHeight: contentHeight
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.visible ? keyList : null
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys that matter most here")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: KeyRow {
            width: ListView.view.width - 12
            grouped: false
            here: ListView.isCurrentItem && view.activeFocus
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: help.more !== ""
        text: help.more
        wrapMode: Text.Wrap
    }
}
