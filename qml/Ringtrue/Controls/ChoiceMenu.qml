// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A popup with a few choices, by mouse, arrows and Return.
T.Popup {
    id: root

    required property list<string> choices
    property int at: -1 // the one that is set now
    property string name // of the whole, for assistive technology
    signal chosen(int index)

    function choose(index: int) {
        root.close();
        root.chosen(index);
    }

    onAboutToShow: view.currentIndex = Math.max(0, root.at)
    width: Theme.px(220)
    height: Math.min(view.contentHeight + 8, Theme.px(340))
    padding: 4
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: RaisedGround {
    }
    contentItem: ListView {
        id: view
        focus: true
        clip: true
        model: root.choices
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.name
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: ItemDelegate {
            required property int index
            required property string modelData
            width: ListView.view.width
            text: modelData
            icon.name: index === root.at ? "dialog-ok-apply" : ""
            leftPadding: root.at < 0 || index === root.at ? 12 : 12 + Theme.px(16) + 8
            Accessible.role: Accessible.MenuItem
            Accessible.checked: index === root.at
            onClicked: root.choose(index)
        }
    }
}
