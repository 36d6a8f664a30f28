// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One paper: a cell a pillar.
Item {
    id: root

    required property int number
    required property list<string> cells
    required property list<string> flaws // of each cell: why it is refused; empty: it is not
    required property string words
    required property bool saysMore // comments, or where somebody stands
    required property int part // the width of a cell
    property int at: -1 // the cell that is typed in
    property bool focused: false
    signal cellPicked(int column)

    implicitHeight: Theme.tableRow
    Accessible.role: Accessible.Row
    Accessible.name: root.words

    Caption {
        x: 12
        width: Theme.px(52)
        height: parent.height
        text: root.saysMore ? qsTr("%1 +").arg(root.number) : root.number
        color: root.at >= 0 ? Theme.text : Theme.text3
        Accessible.ignored: true
    }
    Row {
        x: Theme.px(64)
        height: parent.height
        Repeater {
            model: root.cells
            Rectangle {
                id: cell
                required property int index
                required property string modelData
                readonly property bool here: root.at === cell.index
                readonly property bool refused: (root.flaws[cell.index] ?? "") !== ""
                width: root.part
                height: root.height
                color: cell.here ? Theme.accentTint : "transparent"
                border.width: cell.here && root.focused ? 2 : cell.refused ? 1 : 0
                border.color: cell.refused ? Theme.negative : Theme.accent
                Label {
                    anchors.centerIn: parent
                    text: cell.modelData === "-" ? "–" : cell.modelData
                    color: cell.refused ? Theme.negative : Theme.text
                    Accessible.ignored: true
                }
                TapHandler {
                    onTapped: root.cellPicked(cell.index)
                }
            }
        }
    }
    Caption {
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        visible: root.at === root.cells.length && root.focused
        text: qsTr("Return: next paper")
        color: Theme.accent
        Accessible.ignored: true
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
