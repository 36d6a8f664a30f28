// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls

// What a new form is called, and whether it starts from one that ships.
Dialog {
    id: root

    required property list<string> samples // "an empty form" first
    required property list<string> visions // that it can trace to, the one published last first; the last one says none
    signal begun(string title, int sample, int vision) // title empty: the sample's; sample -1: none; vision: a row of visions

    heading: qsTr("Begin a form")
    keep: qsTr("Cancel")
    act: qsTr("Begin")
    byReturn: true
    actEnabled: titleField.text.trim() !== "" || sample.currentIndex > 0
    wanting: qsTr("It needs a title.")
    onOpened: {
        titleField.clear();
        sample.currentIndex = vision.currentIndex = 0;
        titleField.forceActiveFocus(Qt.TabFocusReason);
    }
    onAccepted: root.begun(titleField.text.trim(), sample.currentIndex - 1, vision.currentIndex)

    FieldRow {
        Layout.fillWidth: true
        name: qsTr("What it is called")
        TextField {
            id: titleField
            Layout.fillWidth: true
            name: qsTr("Title of the form")
            hint: qsTr("Inbound call")
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
    FieldRow {
        Layout.fillWidth: true
        visible: root.visions.length > 0 && sample.currentIndex === 0
        name: qsTr("The vision it serves")
        ComboBox {
            id: vision
            Layout.fillWidth: true
            name: qsTr("The vision it serves")
            model: root.visions
        }
    }
}
