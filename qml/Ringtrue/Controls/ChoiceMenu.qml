// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A popup with a few choices, by mouse, arrows, Return and the beginning of their words. As wide as the widest.
T.Popup {
    id: root

    required property list<string> choices
    property int at: -1 // the one that is set now
    property string name // of the whole, for assistive technology
    property real least: Theme.px(220) // wide at least
    signal chosen(int index)

    function choose(index: int) {
        if (ahead.lost)
            return;
        root.close();
        root.chosen(index);
    }
    function type(event: KeyEvent) {
        if (ahead.takes(event)) {
            event.accepted = true;
            const row = ahead.find(event, root.choices, view.currentIndex);
            if (row >= 0)
                view.currentIndex = row;
        } else if (![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Shift].includes(event.key)) {
            ahead.clear();
        }
    }
    function take(index: int) {
        ahead.clear();
        root.choose(index);
    }

    onAboutToShow: {
        ahead.clear();
        view.currentIndex = Math.max(0, root.at);
    }
    width: Math.min(Math.max(root.least, widest.advance + 24 + (root.at < 0 ? 0 : Theme.px(16) + 8) + 20), widest.room)
    height: Math.min(view.contentHeight + note.height + 8, Theme.px(340))
    margins: 8
    padding: 4
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: RaisedGround {
    }
    contentItem: FocusScope {
        focus: true
        WidestWords {
            id: widest
            words: root.choices
        }
        TypeAhead {
            id: ahead
        }
        ListView {
            id: view
            anchors.fill: parent
            anchors.bottomMargin: note.height
            focus: true
            clip: true
            model: root.choices
            Accessible.role: Accessible.PopupMenu
            Accessible.name: root.name
            Keys.onReturnPressed: root.choose(currentIndex)
            Keys.onEnterPressed: root.choose(currentIndex)
            Keys.onPressed: event => root.type(event)
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
                Keys.onSpacePressed: event => {
                    event.accepted = false;
                    root.type(event); // a blank within words
                }
                onClicked: root.take(index)
            }
        }
        LostNote {
            id: note
            anchors.bottom: parent.bottom
            width: parent.width
            ahead: ahead
        }
    }
}
