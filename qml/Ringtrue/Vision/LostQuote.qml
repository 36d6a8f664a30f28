// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A quote whose words are not in the text of its source any more: it is kept with its threads, below the text.
CraftCard {
    id: root

    required property string words

    corner: Theme.rTag
    implicitHeight: texts.implicitHeight + 16 + root.noteHeight
    Accessible.name: qsTr("Quote that does not stand in the text any more: %1").arg(root.words)

    contentItem: Item {
        Column {
            id: texts
            x: 8
            y: 8
            width: parent.width - 16
            spacing: 2
            Micro {
                width: parent.width
                text: qsTr("Not in the text any more")
                color: Theme.caution
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Quote {
                width: parent.width
                text: root.words
                color: Theme.text2
                Accessible.ignored: true
            }
        }
    }
}
