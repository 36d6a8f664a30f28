// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One text, and beside it what it is in another language.
Item {
    id: root

    required property int index
    required property string place
    required property string original
    required property string translated
    required property bool missing
    required property bool theirs // words that somebody really said or wrote
    required property string known // what is said where nothing is written, `Ja`; empty: nothing is known
    property string language
    signal said(string words)
    signal begun
    signal moved(int by) // Tab or Return: on to the row beside it

    function begin() {
        words.forceActiveFocus(Qt.TabFocusReason);
        words.cursorPosition = words.length;
    }

    implicitHeight: Math.max(left.height, words.height) + 14

    Column {
        id: left
        y: 7
        width: root.width / 2 - 12
        spacing: 2
        Micro {
            width: parent.width
            text: root.place
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.original
            wrapMode: Text.Wrap
            font.family: root.theirs ? Theme.serif : Theme.sans
        }
    }
    TextArea {
        id: words
        x: root.width / 2
        y: 7
        width: root.width / 2 - 12
        height: implicitHeight
        fewestLines: 1
        name: qsTr("%1 in %2: %3").arg(root.place).arg(root.language).arg(root.original)
        hint: root.missing ? qsTr("not translated yet") : root.known !== "" ? qsTr("%1 (known, so not missing)").arg(root.known) : root.original
        font.family: root.theirs ? Theme.serif : Theme.sans
        text: root.translated
        onTextChanged: if (activeFocus)
            root.said(text)
        onActiveFocusChanged: if (activeFocus)
            root.begun()
        Keys.onTabPressed: event => {
            event.accepted = true;
            root.moved(1);
        }
        Keys.onBacktabPressed: event => {
            event.accepted = true;
            root.moved(-1);
        }
        Keys.onReturnPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier; // with Shift a line of its own
            if (event.accepted)
                root.moved(1);
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
