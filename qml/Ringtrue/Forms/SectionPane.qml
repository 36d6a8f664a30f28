// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// The section at hand.
FocusScope {
    id: root

    required property FormEditor editor
    required property FormFindings findings

    function goTo(field: string, item: int) {
        if (field === "when")
            condition.begin();
        else if (field === "weight" && weight.visible)
            weight.forceActiveFocus(Qt.TabFocusReason);
        else
            title.forceActiveFocus(Qt.TabFocusReason);
    }

    SectionFields {
        id: fields
        editor: root.editor
    }
    FocusRegion {
        entry: title
    }
    FocusReveal {
        flick: flick
        column: column
    }
    Flickable {
        id: flick
        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            x: 28
            y: 20
            width: Math.min(flick.width - 56, Theme.px(760))
            spacing: 16
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("Section")
                TextField {
                    id: title
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(42)
                    focus: true
                    name: qsTr("Title of the section")
                    text: fields.title
                    onTextEdited: fields.title = text
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: root.findings.hereText !== "" && !root.findings.unasked
                tone: [Tag.Negative, Tag.Caution, Tag.Accent][root.findings.hereSeverity]
                text: root.findings.hereText
            }
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("Weight")
                wrong: fields.wrong
                Flow {
                    Layout.fillWidth: true
                    spacing: 16
                    NumberField {
                        id: weight
                        visible: fields.weighs || fields.hasWeight || weight.activeFocus // what says nothing can be emptied
                        width: Theme.px(96)
                        editor: root.editor
                        name: qsTr("Weight of the section")
                        written: fields.weight
                        problem: fields.wrong
                        onTyped: text => fields.weight = text
                    }
                    Label {
                        height: Theme.control
                        verticalAlignment: Text.AlignVCenter
                        text: fields.share === "" ? qsTr("weighs nothing") : qsTr("%1 of 100").arg(fields.share)
                        color: Theme.text2
                    }
                    CheckBox {
                        height: Theme.control
                        text: qsTr("Part of the section before it")
                        checked: fields.nested
                        onToggled: {
                            fields.nested = checked;
                            checked = Qt.binding(() => fields.nested); // it may have been refused
                        }
                    }
                }
            }
            ConditionBox {
                id: condition
                Layout.fillWidth: true
                editor: root.editor
                heading: qsTr("Its questions are asked when")
            }
            Label {
                Layout.fillWidth: true
                visible: root.findings.unasked
                text: qsTr("The form asks nothing yet: its first question comes next.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Button {
                kind: root.findings.unasked ? Button.Primary : Button.Secondary
                text: qsTr("Add a question")
                keys: KeyMap.caps["forms.question"]
                onClicked: root.editor.addQuestion()
            }
        }
    }
}
