// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// Phrases that go on with what is typed, under the field. All letters and digits stay the field's; of its other keys the
// arrows choose, Tab and Return put in what is chosen, Delete takes that off the list, Esc closes.
T.Popup {
    id: root

    required property PhraseList phrases
    required property TextArea field
    property int chosen: -1
    property bool asked: false // for all of them, whatever is typed
    property bool left: false // until another sentence begins
    readonly property bool wanted: root.field.activeFocus && (root.asked ? root.phrases.loaded : root.phrases.typing && root.phrases.count > 0 && !root.left)
    property bool above: false // the field: there is no room below it
    readonly property real most: Theme.px(33) * 5.5 // px that its rows take
    readonly property string chosenWords: (view.currentItem as PhraseRow)?.words ?? ""

    function ask() {
        root.asked = !root.asked;
        root.left = false;
        root.chosen = root.asked ? 0 : -1;
    }
    function leave() {
        root.asked = false;
        root.left = true;
        root.chosen = -1;
    }
    function typed() { // or the cursor moved
        const begin = root.phrases.begin;
        root.phrases.before = root.field.text.slice(0, root.field.selectionStart);
        if (root.phrases.begin !== begin || !root.phrases.typing)
            root.left = false;
        root.chosen = root.asked ? 0 : -1;
    }
    function put(row: int) {
        const begin = root.phrases.begin;
        const apart = begin === 0 || /\s$/.test(root.field.text.slice(0, begin)) ? "" : " ";
        const words = apart + root.phrases.take(row);
        root.field.remove(begin, root.field.selectionEnd);
        root.field.insert(begin, words);
        root.field.cursorPosition = begin + words.length;
        root.leave();
    }
    function walk(by: int): bool {
        if (by < 0 && root.chosen < 0)
            return false;
        root.chosen = Math.min(root.chosen + by, root.phrases.count - 1);
        return true;
    }
    function act(event: KeyEvent): bool {
        const isChosen = root.chosen >= 0 && root.chosen < root.phrases.count;
        if (event.key === Qt.Key_Escape)
            root.leave();
        else if (event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            return root.walk(event.key === Qt.Key_Down ? 1 : -1);
        else if (!isChosen)
            return false;
        else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Tab].includes(event.key))
            root.put(root.chosen);
        else if (event.key === Qt.Key_Delete)
            root.phrases.remove(root.chosen);
        else
            return false;
        return true;
    }

    onAboutToShow: root.above = root.field.mapToItem(null, 0, root.field.height).y + root.most + foot.height + 24 > (root.field.Window.window?.height ?? Infinity)
    onWantedChanged: root.wanted ? root.open() : root.close()
    onClosed: if (root.wanted) // the pointer was pressed elsewhere
        root.leave()
    parent: root.field
    y: root.above ? -root.height - 4 : root.field.height + 4
    width: Math.max(root.field.width, Theme.px(260))
    height: view.count > 0 ? Math.min(view.contentHeight, root.most) + foot.height + 13 : none.implicitHeight + 24
    padding: 4
    focus: false
    closePolicy: T.Popup.CloseOnPressOutsideParent
    background: RaisedGround {
    }
    contentItem: Item {
        Keys.onPressed: event => event.accepted = root.act(event)

        ListView {
            id: view
            width: parent.width
            anchors.top: parent.top
            anchors.bottom: line.top
            clip: true
            model: root.phrases
            currentIndex: root.chosen
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Phrases")
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: PhraseRow {
                width: ListView.view.width
                onClicked: root.put(index)
                onRemoved: root.phrases.remove(index)
            }
        }
        Caption {
            id: none
            x: 12
            y: 8
            width: parent.width - 24
            visible: view.count === 0
            text: qsTr("No phrase goes on with this. %1 keeps the comment, or what is selected in it, as a phrase.").arg(KeyMap.caps["evaluate.keepPhrase"])
            wrapMode: Text.Wrap
        }
        Hairline {
            id: line
            anchors.bottom: foot.top
            anchors.bottomMargin: 2
            width: parent.width
            visible: view.count > 0
        }
        Row {
            id: foot
            anchors.bottom: parent.bottom
            x: 12
            height: Theme.px(26)
            spacing: 6
            KeyNote {
                visible: view.count > 0 && root.chosen < 0
                keys: "↓"
                text: qsTr("choose")
            }
            KeyNote {
                visible: view.count > 0 && root.chosen >= 0
                keys: "↵"
                text: qsTr("put it in")
            }
            KeyNote {
                visible: view.count > 0 && root.chosen >= 0
                keys: qsTr("Del")
                text: qsTr("take it off the list")
            }
            KeyNote {
                visible: root.phrases.canPutBack
                keys: KeyMap.caps["evaluate.undo"]
                text: qsTr("put back what was taken off")
            }
        }
    }

    Connections {
        target: root.field
        function onTextChanged() {
            root.typed();
        }
        function onCursorPositionChanged() {
            root.typed();
        }
        function onActiveFocusChanged() {
            if (root.field.activeFocus)
                root.phrases.refresh();
            else
                root.asked = false;
        }
    }
}
