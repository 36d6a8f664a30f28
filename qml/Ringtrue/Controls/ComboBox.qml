// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One of many. Typing opens it at the entry that begins so; its list is as wide as the widest entry.
T.ComboBox {
    id: root

    required property string name
    property list<string> entries: [] // while it is open
    property bool swallowed: false // the last key that was pressed

    function read() {
        let found = [];
        for (let row = 0; row < root.count; ++row)
            found.push(root.textAt(row));
        root.entries = found;
    }
    function goTo(row: int) {
        for (let steps = row - root.highlightedIndex; steps > 0; --steps)
            root.incrementCurrentIndex();
        for (let steps = root.highlightedIndex - row; steps > 0; --steps)
            root.decrementCurrentIndex();
    }
    function type(event: KeyEvent) {
        const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (isReturn && !sheet.visible) {
            root.pass(event);
        } else if (ahead.takes(event)) {
            event.accepted = true;
            sheet.open();
            const row = ahead.find(event, root.entries, root.highlightedIndex);
            if (row >= 0)
                root.goTo(row);
        } else if (isReturn && sheet.visible && ahead.lost) {
            event.accepted = true; // what it would take, nobody typed
        } else if (!isReturn && event.key !== Qt.Key_Shift) {
            ahead.clear();
        }
        root.swallowed = event.accepted;
    }
    function pass(event: KeyEvent) { // the dialog would not hear of it: Qt takes Return
        let at = root.parent;
        while (at && !(at as DialogScope))
            at = at.parent;
        (at as DialogScope)?.press(event);
    }

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.control
    leftPadding: 10
    rightPadding: Theme.px(28)
    focusPolicy: Qt.StrongFocus // opened by the mouse, the keys are its as well
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.displayText)
    Keys.onPressed: event => root.type(event)
    Keys.onReleased: event => event.accepted = root.swallowed // or Space and Return would act when they are let go

    TypeAhead {
        id: ahead
    }

    indicator: Icon {
        x: root.width - width - 8
        y: (root.height - height) / 2
        name: "arrow-down"
        size: Theme.px(12)
    }
    contentItem: Label {
        text: root.displayText
        elide: Text.ElideRight
        color: root.enabled ? Theme.text : Theme.text3
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.rControl
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: root.enabled ? Theme.borderStrong : Theme.border
        FocusFrame {
            shown: root.visualFocus
        }
    }
    delegate: ItemDelegate {
        required property int index
        width: ListView.view.width
        text: root.textAt(index)
        highlighted: root.highlightedIndex === index
        here: root.currentIndex === index
    }
    popup: T.Popup {
        id: sheet
        y: root.height + 4
        width: Math.min(Math.max(root.width, widest.advance + 24 + 20), Math.max(root.width, widest.room))
        height: Math.min(list.contentHeight + note.height + 8, Theme.px(320))
        margins: 8
        padding: 4
        onAboutToShow: {
            ahead.clear();
            root.read();
        }
        onClosed: ahead.clear()
        contentItem: Item {
            WidestWords {
                id: widest
                words: root.entries
            }
            ListView {
                id: list
                anchors.fill: parent
                anchors.bottomMargin: note.height
                clip: true
                model: root.delegateModel
                currentIndex: root.highlightedIndex
                T.ScrollBar.vertical: ScrollBar {
                }
            }
            LostNote {
                id: note
                anchors.bottom: parent.bottom
                width: parent.width
                ahead: ahead
            }
        }
        background: RaisedGround {
        }
    }
}
