// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// One choice of a form's scoring, with its name above.
FieldRow {
    id: root

    required property list<string> options
    required property int chosen
    signal picked(int index)

    function begin() {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    ComboBox {
        id: box
        implicitWidth: 250
        name: root.name
        model: root.options
        currentIndex: root.chosen
        onModelChanged: box.currentIndex = Qt.binding(() => root.chosen) // a new model begins at its first
        onActivated: index => root.picked(index)
    }
}
