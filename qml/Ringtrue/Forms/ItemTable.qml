// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms

// The bands of a form's score, or its obligations. What is added is named at once.
ColumnLayout {
    id: root

    required property FormEditor editor
    required property int what // FormItems.What
    required property string heading
    required property string addText

    function begin(row: int) {
        if (row >= 0 && row < rows.count)
            (rows.itemAt(row) as ItemLine).begin();
        else
            adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6
    FormItems {
        id: written
        what: root.what
        editor: root.editor
        onAdded: row => root.begin(row)
    }
    Caption {
        text: root.heading
    }
    Repeater {
        id: rows
        model: written
        ItemLine {
            Layout.fillWidth: true
            items: written
            editor: root.editor
        }
    }
    Button {
        id: adder
        text: root.addText
        onClicked: written.add()
    }
}
