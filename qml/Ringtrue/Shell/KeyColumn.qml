// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys

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
