// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A popup with a few choices, by mouse, arrows and Return.
T.Popup {
    id: root

    required property list<string> choices
    signal chosen(int index)

    function choose(index: int) {
        root.close();
        root.chosen(index);
    }

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
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: ItemDelegate {
            required property int index
            required property string modelData
            width: ListView.view.width
            text: modelData
            onClicked: root.choose(index)
        }
    }
}
