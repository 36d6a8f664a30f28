// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A row of a small table: what it is of, how many answered, a figure or its reason a cell.
Item {
    id: root

    required property string section
    required property string name
    required property string amount
    required property list<string> cells
    required property string words // of the cells
    required property int nameWidth
    required property int amountWidth
    required property int part

    implicitHeight: Math.max(Theme.tableRow, row.implicitHeight + 12)
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1, %2 answers: %3").arg(root.section === "" ? root.name : root.section + ", " + root.name).arg(root.amount).arg(root.words)

    Hairline {
        width: parent.width
        opacity: 0.6
    }
    Row {
        id: row
        x: 16
        y: 6
        Column {
            width: root.nameWidth
            Micro {
                visible: root.section !== ""
                width: parent.width
                text: root.section
                Accessible.ignored: true
            }
            Label {
                width: parent.width - 8
                text: root.name
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            width: root.amountWidth
            rightPadding: 12
            text: root.amount
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Repeater {
            model: root.cells
            Label {
                required property string modelData
                width: root.part
                rightPadding: 8
                text: modelData
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
