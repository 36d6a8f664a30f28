// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// The number, or value of the scale, that the question at hand shows as answer at first.
FieldRow {
    id: root

    required property FormEditor editor

    name: qsTr("Shown as answer at first")
    wrong: extras.wrongProposed
    visible: extras.writesDefault
    QuestionExtras {
        id: extras
        editor: root.editor
    }
    NumberField {
        editor: root.editor
        Layout.preferredWidth: Theme.px(96)
        name: qsTr("Default in figures")
        hint: qsTr("none")
        written: extras.proposed
        problem: extras.wrongProposed
        onTyped: text => extras.proposed = text
    }
}
