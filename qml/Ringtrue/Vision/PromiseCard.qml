// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A promise as an index card: what it rests on, the line, its words.
CraftCard {
    id: root

    required property string words
    required property string detail
    required property string audience
    required property int pillar // -1: no pillar uses it
    required property string letter

    corner: Theme.rTag
    implicitHeight: promise.y + promise.implicitHeight + 13 + root.noteHeight
    Accessible.name: qsTr("Promise %1: %2 %3").arg(root.audience).arg(root.words).arg(root.detail)

    contentItem: Item {
        Rectangle {
            // the line of an index card
            x: 1
            y: Theme.px(26)
            width: parent.width - 2
            height: 1
            color: root.pillar < 0 ? Theme.border : Qt.alpha(Theme.pillars[root.pillar], 0.45)
        }
        Micro {
            x: 12
            y: Math.round((Theme.px(26) - height) / 2)
            width: parent.width - 24 - (mark.visible ? mark.width + 6 : 0)
            text: qsTr("%1 · %2").arg(root.detail).arg(root.audience)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PillarMark {
            id: mark
            visible: root.pillar >= 0
            anchors.right: parent.right
            anchors.rightMargin: 8
            y: Math.round((Theme.px(26) - height) / 2)
            pillar: root.pillar
            letter: root.letter
            size: Theme.px(15)
        }
        Quote {
            id: promise
            x: 12
            y: Theme.px(33)
            width: parent.width - 24
            font.pixelSize: Theme.px(14)
            text: root.words
            Accessible.ignored: true
        }
    }
}
