// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Reading

// Asks for a language to add, by its name or its code.
Dialog {
    id: root

    required property TranslationRows rows
    property string fills // what is said in it at once; empty: nothing is
    readonly property string flaw: written.text === "" ? "" : root.rows.flawOf(written.text)

    heading: qsTr("Add a language")
    text: root.fills
    keep: qsTr("Cancel")
    act: qsTr("Add it")
    byReturn: true
    actEnabled: written.text !== "" && root.flaw === ""
    onAboutToShow: written.text = ""
    onOpened: written.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: root.rows.add(written.text)

    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Name or code")
        wrong: root.flaw
        TextField {
            id: written
            Layout.fillWidth: true
            name: qsTr("Name or code of the language")
            hint: qsTr("French, or fr")
            wrong: root.flaw !== ""
            onAccepted: if (root.actEnabled)
                root.accept()
        }
    }
}
