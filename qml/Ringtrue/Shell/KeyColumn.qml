// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// The keys of some scopes, in groups.
ListView {
    id: root

    required property string heading
    property alias scopes: keyList.scopes
    property alias except: keyList.except

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: root.heading
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(root.height / Theme.px(30)) - 1); // rows, with the heads of groups among them
        const to = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.count - 1 : event.key === Qt.Key_PageDown ? Math.min(root.count - 1, root.currentIndex + page) : event.key === Qt.Key_PageUp ? Math.max(0, root.currentIndex - page) : -1;
        event.accepted = to >= 0;
        if (event.accepted)
            root.currentIndex = to;
    }
    T.ScrollBar.vertical: ScrollBar {
    }
    model: root.visible ? keyList : null // in a closed sheet no page that one goes to waits for rows
    KeyList {
        id: keyList
        keys: KeyMap
    }
    delegate: KeyRow {
        width: ListView.view.width - 12
        here: ListView.isCurrentItem && root.activeFocus
    }
}
