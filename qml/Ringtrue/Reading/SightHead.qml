// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme

// What the picture says in sentences, the weight by phase, and what its columns are.
Column {
    id: root

    required property SightPicture picture
    required property real cardWidth
    required property real between

    topPadding: 14
    spacing: 10
    Label {
        width: parent.width
        text: root.picture.summary
        wrapMode: Text.Wrap
        font.weight: Font.Medium
        Accessible.role: Accessible.StaticText
        Accessible.name: text
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
