// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme

// One thing of the vision at hand.
ItemDelegate {
    id: root

    required property int kind
    required property string label
    required property string words
    required property string detail
    required property int pillar
    required property string letter
    required property list<string> soundsLike
    required property list<string> doesNotSoundLike
    readonly property bool isPillar: root.kind === VisionAtHand.Pillar

    implicitHeight: column.implicitHeight + (root.isPillar ? Theme.px(22) : Theme.px(10))
    text: root.words
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.isPillar ? qsTr("Pillar") : root.label, root.words, root.detail, root.soundsLike.length > 0 ? qsTr("Sounds like: %1").arg(Array.from(root.soundsLike).join(", ")) : "", root.doesNotSoundLike.length > 0 ? qsTr("Does not sound like: %1").arg(Array.from(root.doesNotSoundLike).join(", ")) : ""]).filter(part => part !== "").join(". ")

    contentItem: Item {
        PillarMark {
            id: mark
            visible: root.isPillar
            anchors.verticalCenter: column.verticalCenter
            pillar: root.pillar
            letter: root.letter
        }
        Column {
            id: column
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4
            x: root.isPillar ? mark.width + 8 : root.pillar >= 0 ? Theme.px(14) : 0
            width: parent.width - x
            spacing: 2
            Micro {
                width: parent.width
                visible: root.label !== ""
                text: root.label
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Quote {
                width: parent.width
                text: root.words
                font.pixelSize: root.kind === VisionAtHand.Statement ? Theme.heading : Theme.body
                font.weight: root.isPillar ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: root.soundsLike.length > 0
                text: qsTr("Sounds like: %1").arg("“" + Array.from(root.soundsLike).join("”, “") + "”")
                wrapMode: Text.Wrap
                color: Theme.positive
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: root.doesNotSoundLike.length > 0
                text: qsTr("Does not sound like: %1").arg("“" + Array.from(root.doesNotSoundLike).join("”, “") + "”")
                wrapMode: Text.Wrap
                color: Theme.caution
                Accessible.ignored: true
            }
        }
    }
}
