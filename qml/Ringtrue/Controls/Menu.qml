// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.Menu {
    id: root

    required property string name // for assistive technology

    implicitWidth: Theme.px(270)
    implicitHeight: contentItem.implicitHeight + 8
    padding: 4
    delegate: MenuItem {
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.name
    }
    background: RaisedGround {
    }
}
