// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls

// One choice of a form's scoring, with its name above; the columns of its grid are of one width.
FieldRow {
    id: root

    required property list<string> options
    required property int chosen
    readonly property GridLayout grid: root.parent as GridLayout
    readonly property real cell: root.grid ? Math.floor((root.grid.width - (root.grid.columns - 1) * root.grid.columnSpacing) / root.grid.columns) : -1 // px
    signal picked(int index)

    function begin() {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.preferredWidth: root.cell
    ComboBox {
        id: box
        Layout.fillWidth: true
        name: root.name
        model: root.options
        currentIndex: root.chosen
        onModelChanged: box.currentIndex = Qt.binding(() => root.chosen) // a new model begins at its first
        onActivated: index => root.picked(index)
    }
}
