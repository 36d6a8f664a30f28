// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys

// Which key does what: press Return on a row, then the new key.
Item {
    id: root

    property string asking // the action whose new key is awaited
    property string taken

    Heading {
        id: title
        text: qsTr("Keys")
    }
    Label {
        id: words
        anchors.top: title.bottom
        anchors.topMargin: 4
        width: parent.width - reset.width - 12
        text: root.taken !== "" ? root.asking !== "" ? qsTr("That key is taken: %1. Press another one, or Esc to keep the old one.").arg(root.taken) : qsTr("That key is taken: %1").arg(root.taken) : root.asking !== "" ? qsTr("Press the new key, or Esc to keep the old one.") : qsTr("Choose a row to give it another key.")
        color: root.taken !== "" ? Theme.negative : Theme.text2
        wrapMode: Text.Wrap
    }
    Button {
        id: reset
        anchors.right: parent.right
        text: qsTr("All as they were")
        onClicked: {
            root.asking = "";
            root.taken = "";
            KeyMap.resetAll();
        }
    }
    ListView {
        id: list
        anchors.top: words.bottom
        anchors.topMargin: 10
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys")
        T.ScrollBar.vertical: ScrollBar {
        }
        model: KeyList {
            keys: KeyMap
        }
        delegate: KeySettingRow {
            width: ListView.view.width - 14
            asking: root.asking === keyAction
            here: ListView.isCurrentItem && list.activeFocus
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus();
                root.taken = "";
                root.asking = keyAction;
            }
            onResetAsked: {
                list.forceActiveFocus();
                root.asking = "";
                root.taken = KeyMap.reset(keyAction);
            }
        }
        Keys.onReturnPressed: {
            root.taken = "";
            root.asking = (list.currentItem as KeySettingRow)?.keyAction ?? "";
        }
    }
    KeyArea {
        visible: root.asking !== ""
        capture: true
        onCaptured: chord => {
            root.taken = chord === "Esc" ? "" : KeyMap.assign(root.asking, chord);
            if (root.taken === "")
                root.asking = "";
        }
    }
}
