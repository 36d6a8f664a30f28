// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// The question at hand: its words, its answers, when it is asked.
FocusScope {
    id: root

    required property FormEditor editor
    required property FormFindings findings

    function goTo(field: string, item: int) {
        if (field === "answers")
            answers.goTo(item);
        else if (field === "weight")
            weight.forceActiveFocus(Qt.TabFocusReason);
        else if (field === "when")
            condition.begin();
        else if (field === "comment" || field === "evidence")
            more.goTo(field);
        else
            words.forceActiveFocus(Qt.TabFocusReason);
    }
    function addAnswer() {
        answers.add();
    }
    function addCondition() {
        condition.add();
    }
    function moveAnswer(by: int): bool { // the one that is being written
        return answers.moveFocused(by);
    }

    QuestionFields {
        id: fields
        editor: root.editor
    }
    FocusRegion {
        entry: words
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
                name: qsTr("Question %1").arg(fields.number)
                TextField {
                    id: words
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(42)
                    focus: true
                    name: qsTr("The question in words")
                    hint: qsTr("What one would see or hear")
                    text: fields.words
                    onTextEdited: fields.words = text
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: root.findings.hereText !== ""
                tone: [Tag.Negative, Tag.Caution, Tag.Accent][root.findings.hereSeverity]
                text: root.findings.hereText
            }
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("How it is answered")
                Flow {
                    Layout.fillWidth: true
                    spacing: 8
                    Segments {
                        name: qsTr("Type")
                        options: fields.scoredTypes
                        current: fields.scoredType
                        onChosen: index => fields.scoredType = index
                    }
                    Segments {
                        name: qsTr("Other type")
                        options: fields.otherTypes
                        current: fields.otherType
                        onChosen: index => fields.otherType = index
                    }
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: fields.canBeScored
                name: qsTr("Weight")
                wrong: fields.wrongWeight
                Flow {
                    Layout.fillWidth: true
                    spacing: 16
                    NumberField {
                        id: weight
                        width: Theme.px(96)
                        editor: root.editor
                        name: qsTr("Weight of the question")
                        enabled: fields.scored
                        written: fields.weight
                        problem: fields.wrongWeight
                        onTyped: text => fields.weight = text
                    }
                    Label {
                        width: Math.max(implicitWidth, Theme.px(104)) // what stands beside it stays there
                        height: Theme.control
                        verticalAlignment: Text.AlignVCenter
                        text: fields.share === "" ? qsTr("weighs nothing") : qsTr("%1 of 100").arg(fields.share)
                        color: Theme.text2
                    }
                    CheckBox {
                        height: Theme.control
                        text: qsTr("For information only")
                        checked: !fields.scored
                        onToggled: fields.scored = !checked
                    }
                    CheckBox {
                        height: Theme.control
                        visible: fields.scored
                        text: qsTr("Bonus: on top of 100")
                        checked: fields.bonus
                        onToggled: fields.bonus = checked
                    }
                }
            }
            OptionTable {
                id: answers
                Layout.fillWidth: true
                editor: root.editor
                fields: fields
            }
            FieldRow {
                name: qsTr("When in the journey")
                Segments {
                    name: qsTr("Phase")
                    options: [qsTr("before"), qsTr("during"), qsTr("after")]
                    current: fields.phase
                    onChosen: index => fields.phase = index
                }
            }
            ConditionBox {
                id: condition
                Layout.fillWidth: true
                editor: root.editor
                heading: qsTr("Asked when")
            }
            QuestionMore {
                id: more
                Layout.fillWidth: true
                fields: fields
            }
        }
    }
}
