// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A pillar: hallmark, name, what it means.
CraftCard {
    id: root

    required property string name
    required property string words
    required property int pillar
    required property string letter
    required property string serves // the pillar of the vision that this one is derived from; empty: none

    implicitHeight: (served.visible ? served.y + served.implicitHeight : meaning.y + meaning.implicitHeight) + 16 + root.noteHeight
    Accessible.name: qsTr("Pillar %1: %2").arg(root.name).arg(root.words) + (served.visible ? " " + served.text : "")

    contentItem: Item {
        PillarMark {
            id: mark
            x: 14
            y: 14
            pillar: root.pillar
            letter: root.letter
            size: Theme.px(38)
        }
        Label {
            id: title
            x: mark.x + mark.width + 12
            anchors.verticalCenter: mark.verticalCenter
            width: parent.width - x - 10
            text: root.name
            font.family: Theme.serif
            font.pixelSize: Theme.px(21)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(14)
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: meaning
            x: 14
            y: mark.y + mark.height + 10
            width: parent.width - 28
            text: root.words
            wrapMode: Text.Wrap
            color: Theme.text2
            lineHeight: 1.15
            Accessible.ignored: true
        }
        Caption {
            id: served
            x: 14
            y: meaning.y + meaning.implicitHeight + 8
            width: parent.width - 28
            visible: root.serves !== ""
            text: qsTr("Serves “%1”").arg(root.serves)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
