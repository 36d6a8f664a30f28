// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls

// What a new form is called, and whether it starts from one that ships.
Dialog {
    id: root

    required property list<string> samples // "an empty form" first
    signal begun(string title, int sample) // sample -1: from the beginning

    heading: qsTr("Begin a form")
    keep: qsTr("Cancel")
    act: qsTr("Begin")
    actEnabled: titleField.text.trim() !== "" || sample.currentIndex > 0
    wanting: qsTr("It needs a title.")
    onOpened: {
        titleField.clear();
        sample.currentIndex = 0;
        titleField.forceActiveFocus(Qt.TabFocusReason);
    }
    onAccepted: root.begun(titleField.text.trim(), sample.currentIndex - 1)

    FieldRow {
        Layout.fillWidth: true
        name: qsTr("What it is called")
        TextField {
            id: titleField
            Layout.fillWidth: true
            name: qsTr("Title of the form")
            hint: qsTr("Inbound call")
            onAccepted: if (root.actEnabled)
                root.accept()
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Start from")
        ComboBox {
            id: sample
            Layout.fillWidth: true
            name: qsTr("Start from")
            model: root.samples
        }
    }
}
