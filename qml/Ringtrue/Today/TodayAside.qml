// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Today

// How the day goes, and the keys of this page.
Column {
    id: root

    required property WorkList work

    spacing: 16

    Card {
        width: parent.width
        height: words.implicitHeight + 32
        Column {
            id: words
            x: 18
            y: 16
            width: parent.width - 36
            spacing: 6
            Heading {
                text: qsTr("Your day")
            }
            Label {
                width: parent.width
                text: root.work.doneText
                wrapMode: Text.Wrap
                color: Theme.text2
            }
            Label {
                width: parent.width
                text: root.work.countText
                wrapMode: Text.Wrap
                color: Theme.text2
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        Micro {
            visible: root.work.hasNext
            text: qsTr("Move")
        }
        KeyHint {
            visible: root.work.hasNext
            keys: KeyMap.caps["list.next"]
        }
        KeyHint {
            visible: root.work.hasNext
            keys: KeyMap.caps["list.previous"]
        }
        Micro {
            visible: root.work.hasNext
            text: qsTr("Open")
        }
        KeyHint {
            visible: root.work.hasNext
            keys: KeyMap.caps["list.open"]
        }
        Micro {
            text: qsTr("All keys")
        }
        KeyHint {
            keys: KeyMap.caps["anywhere.keys"]
        }
    }
}
