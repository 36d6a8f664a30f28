// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme

// What the picture says in sentences, the weight by phase, and what its columns are.
Column {
    id: root

    required property SightPicture picture
    required property real cardWidth
    required property real between
    property bool asTable: false
    signal gapAsked // the next one that nobody asks about, or that serves nothing

    topPadding: 14
    spacing: 10
    Row {
        width: parent.width
        spacing: 16
        Label {
            width: Math.min(implicitWidth, parent.width - (next.visible ? next.width + 16 : 0))
            height: Math.max(implicitHeight, next.visible ? next.height : 0)
            text: root.picture.summary
            wrapMode: Text.Wrap
            font.weight: Font.Medium
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Button {
            id: next
            visible: root.picture.gaps
            text: qsTr("Next one")
            name: qsTr("The next one that nobody asks about, or that serves nothing")
            keys: KeyMap.caps["sight.gap"]
            onClicked: root.gapAsked()
        }
    }
    Banner {
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.picture.hint !== ""
        tone: Tag.Accent
        text: root.picture.hint
    }
    PhaseBars {
        names: root.picture.phaseNames
        shares: root.picture.phaseShares
    }
    Item {
        width: parent.width
        height: Theme.px(20)
        visible: !root.asTable
        Micro {
            text: qsTr("Pillars")
        }
        Micro {
            x: root.cardWidth + root.between
            text: qsTr("Behaviours and obligations")
        }
        Micro {
            x: 2 * (root.cardWidth + root.between)
            text: qsTr("Questions")
        }
    }
}
