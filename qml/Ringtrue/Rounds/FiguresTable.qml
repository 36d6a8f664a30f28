// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Rounds
import Ringtrue.Theme

// A small table of figures in words. Where its columns need more room than there is it is moved sideways.
Flickable {
    id: root

    required property FigureTable table
    required property string name
    required property string amountHead
    readonly property int nameWidth: Theme.px(150)
    readonly property int amountWidth: Theme.px(64)
    readonly property int places: Math.max(1, root.table.heads.length)
    readonly property int part: Math.max(Theme.px(124), (root.width - root.nameWidth - root.amountWidth - 32) / root.places)

    function by(step: real) {
        root.contentX = Math.max(0, Math.min(root.contentWidth - root.width, root.contentX + step));
    }

    implicitHeight: rows.implicitHeight + (root.interactive ? Theme.px(12) : 0)
    contentWidth: Math.max(root.width, root.nameWidth + root.amountWidth + root.places * root.part + 32)
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentWidth > root.width
    clip: true
    T.ScrollBar.horizontal: ScrollBar {
    }
    Accessible.role: Accessible.Table
    Accessible.name: root.name

    Column {
        id: rows
        width: root.contentWidth
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
                width: rows.width
                nameWidth: root.nameWidth
                amountWidth: root.amountWidth
                part: root.part
            }
        }
    }
}
