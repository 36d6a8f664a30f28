// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// One step of the line of sight.
Item {
    id: root

    required property string step
    required property string words
    required property string detail
    required property bool quoted
    required property int pillar
    required property string letter
    property int stepWidth: Theme.px(84) // of the column that says what it is
    property int above: 0 // px, before another thing begins

    implicitHeight: root.above + Math.max(column.implicitHeight, name.implicitHeight + 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. %3").arg(root.step).arg(root.words).arg(root.detail)

    Micro {
        id: name
        width: root.stepWidth
        y: root.above + 2
        rightPadding: 8
        text: root.step
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PillarMark {
        id: mark
        visible: root.pillar >= 0
        x: name.width
        y: root.above
        pillar: root.pillar
        letter: root.letter
    }
    Column {
        id: column
        y: root.above
        x: name.width + (mark.visible ? mark.width + 8 : 0)
        width: parent.width - x
        spacing: 2
        Label {
            width: parent.width
            text: root.words
            wrapMode: Text.Wrap
            lineHeight: 1.15
            font.family: root.quoted || root.pillar >= 0 ? Theme.serif : Theme.sans // the name of a pillar, too
            font.weight: root.pillar >= 0 ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: root.detail
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
