// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// Short options in a row, long ones in a column, a scale in two columns.
Grid {
    id: root

    required property OptionList options
    property bool narrow: false
    readonly property int across: root.options.isShort && root.width >= root.options.count * Theme.px(root.narrow ? 138 : 160) ? Math.max(1, root.options.count) : root.options.count > 6 ? 2 : 1

    columns: root.across
    columnSpacing: 8
    rowSpacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answers")

    Repeater {
        model: root.options
        AnswerOption {
            required property int index
            required property string words
            required property bool suggested
            proposed: suggested
            several: root.options.several
            width: (root.width - (root.across - 1) * root.columnSpacing) / root.across
            text: words
            showsPoints: !root.narrow
            onClicked: root.options.pick(index)
        }
    }
}
