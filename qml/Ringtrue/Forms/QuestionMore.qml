// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// What is asked for beside the answer, and what helps to give it.
ColumnLayout {
    id: root

    required property QuestionFields fields
    readonly property list<string> requirements: [qsTr("no"), qsTr("if one likes"), qsTr("where points are lost"), qsTr("at a critical error"), qsTr("always")]
    readonly property list<string> classes: [qsTr("none"), qsTr("non-critical"), qsTr("business-critical"), qsTr("customer-critical"), qsTr("compliance-critical")]

    function goTo(field: string) {
        (field === "comment" ? comment : evidence).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 16
    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.px(640) ? 2 : 3
        columnSpacing: 16
        rowSpacing: 12
        FieldRow {
            name: qsTr("Comment")
            ComboBox {
                id: comment
                name: qsTr("Comment")
                model: root.requirements
                currentIndex: root.fields.comment
                onActivated: index => root.fields.comment = index
            }
        }
        FieldRow {
            name: qsTr("Evidence")
            ComboBox {
                id: evidence
                name: qsTr("Evidence")
                model: root.requirements
                currentIndex: root.fields.evidence
                onActivated: index => root.fields.evidence = index
            }
        }
        FieldRow {
            visible: root.fields.canBeScored
            name: qsTr("Why it fell short")
            ComboBox {
                name: qsTr("Cause")
                model: [qsTr("as the form says"), qsTr("not asked"), qsTr("where points are lost"), qsTr("at a critical error"), qsTr("always")]
                currentIndex: root.fields.cause
                onActivated: index => root.fields.cause = index
            }
        }
        FieldRow {
            visible: root.fields.defaultNames.length > 0
            name: qsTr("Shown as answer at first")
            ComboBox {
                id: first
                name: qsTr("Default")
                model: root.fields.defaultNames
                currentIndex: root.fields.defaultChoice
                onModelChanged: first.currentIndex = Qt.binding(() => root.fields.defaultChoice) // a new model begins at its first
                onActivated: index => root.fields.defaultChoice = index
            }
        }
        WrittenDefault {
            editor: root.fields.editor
        }
        FieldRow {
            visible: root.fields.errorMatters && root.fields.canBeScored
            name: qsTr("Failing it is")
            ComboBox {
                name: qsTr("Class of the question")
                model: root.classes
                currentIndex: root.fields.error
                onActivated: index => root.fields.error = index
            }
        }
    }
    RowLayout {
        spacing: 20
        CheckBox {
            text: qsTr("May be not applicable")
            checked: root.fields.notApplicable
            onToggled: root.fields.notApplicable = checked
        }
        CheckBox {
            text: qsTr("Must be answered")
            checked: root.fields.required
            onToggled: root.fields.required = checked
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Guidance for whoever answers")
        TextArea {
            Layout.fillWidth: true
            name: qsTr("Guidance")
            hint: qsTr("What counts, what does not, and where to look")
            text: root.fields.guidance
            onTextChanged: if (activeFocus)
                root.fields.guidance = text
        }
    }
}
