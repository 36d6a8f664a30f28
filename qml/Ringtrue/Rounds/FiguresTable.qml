// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Rounds
import Ringtrue.Theme

// A small table of figures in words.
Column {
    id: root

    required property FigureTable table
    required property string name
    required property string amountHead
    readonly property int nameWidth: Theme.px(150)
    readonly property int amountWidth: Theme.px(64)
    readonly property int part: Math.max(Theme.px(96), (root.width - root.nameWidth - root.amountWidth - 32) / Math.max(1, root.table.heads.length))

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    Row {
        x: 16
        height: Theme.px(34)
        Micro {
            width: root.nameWidth
            height: parent.height
            text: ""
        }
        Micro {
            width: root.amountWidth
            height: parent.height
            rightPadding: 12
            text: root.amountHead
            horizontalAlignment: Text.AlignRight
        }
        Repeater {
            model: root.table.heads
            Micro {
                required property string modelData
                width: root.part
                height: parent.height
                rightPadding: 8
                text: modelData
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                maximumLineCount: 2
                font.weight: Font.Medium
            }
        }
    }
    Repeater {
        model: root.table
        FigureLine {
            width: root.width
            nameWidth: root.nameWidth
            amountWidth: root.amountWidth
            part: root.part
        }
    }
}
