// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// The form as a whole: its name, where it is used, how it is scored, and what that makes of answers.
FocusScope {
    id: root

    required property FormEditor editor
    required property FormFindings findings

    function goTo(field: string, item: int) {
        if (field === "vision")
            vision.begin();
        else if (field === "policy")
            preset.begin();
        else if (field === "band")
            bands.begin(item);
        else if (field === "obligation")
            obligations.begin(item);
        else
            title.forceActiveFocus(Qt.TabFocusReason);
    }

    PolicyFields {
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
            width: Math.min(flick.width - 56, Theme.px(820))
            spacing: 14
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("Title of the form")
                TextField {
                    id: title
                    Layout.fillWidth: true
                    focus: true
                    name: qsTr("Title of the form")
                    text: fields.title
                    onTextEdited: fields.title = text
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: text !== "" && !root.findings.unasked
                tone: [Tag.Negative, Tag.Caution, Tag.Accent][root.findings.formSeverity]
                text: root.findings.formText
            }
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("Channels: none picked, it is for all")
                Flow {
                    Layout.fillWidth: true
                    spacing: 16
                    Repeater {
                        model: [qsTr("Calls"), qsTr("Chats"), qsTr("Mails"), qsTr("Visits"), qsTr("Web")]
                        CheckBox {
                            required property int index
                            required property string modelData
                            text: modelData
                            checked: fields.channels[index] ?? false
                            onToggled: fields.setChannel(index, checked)
                        }
                    }
                }
            }
            GridLayout {
                columns: flick.width > Theme.px(850) ? 3 : 2
                columnSpacing: 16
                rowSpacing: 12
                Layout.fillWidth: true
                PolicyChoice {
                    id: purpose
                    name: qsTr("What it is for")
                    options: [qsTr("quality"), qsTr("mystery shopping"), qsTr("self-evaluation"), qsTr("compliance")]
                    chosen: fields.use
                    onPicked: index => fields.use = index
                }
                PolicyChoice {
                    name: qsTr("Why an answer fell short is asked")
                    options: [qsTr("never"), qsTr("where points are lost"), qsTr("at a critical error"), qsTr("always")]
                    chosen: fields.cause
                    onPicked: index => fields.cause = index
                }
                FieldRow {
                    Layout.preferredWidth: purpose.cell
                    Layout.maximumWidth: Theme.px(820) // its field is narrower than its column
                    name: qsTr("Language of its texts")
                    TextField {
                        Layout.preferredWidth: Theme.px(90)
                        name: qsTr("Language of its texts")
                        text: fields.language
                        onTextEdited: fields.language = text
                    }
                }
            }
            ContactTypeBox {
                Layout.fillWidth: true
                editor: root.editor
            }
            VisionChoice {
                id: vision
                Layout.fillWidth: true
                editor: root.editor
                findings: root.findings
            }
            Heading {
                text: qsTr("Scoring")
            }
            GridLayout {
                columns: flick.width > Theme.px(850) ? 3 : 2
                columnSpacing: 16
                rowSpacing: 12
                Layout.fillWidth: true
                PolicyChoice {
                    id: preset
                    name: qsTr("As known from")
                    options: fields.presetNames
                    chosen: fields.preset
                    onPicked: index => fields.preset = index
                }
                PolicyChoice {
                    name: qsTr("What weights mean")
                    options: [qsTr("times points"), qsTr("a question's share of the form"), qsTr("a section's share of the form")]
                    chosen: fields.weights
                    onPicked: index => fields.weights = index
                }
                PolicyChoice {
                    name: qsTr("Not applicable")
                    options: [qsTr("its weight goes to all others"), qsTr("its weight stays in the section"), qsTr("counts as fully met")]
                    chosen: fields.notApplicable
                    onPicked: index => fields.notApplicable = index
                }
                PolicyChoice {
                    name: qsTr("A critical error makes zero")
                    options: [qsTr("nothing"), qsTr("its section"), qsTr("the form")]
                    chosen: fields.failLevel
                    onPicked: index => fields.failLevel = index
                }
                PolicyChoice {
                    name: qsTr("Shown after a critical error")
                    options: [qsTr("both scores"), qsTr("zero"), qsTr("the score as answered")]
                    chosen: fields.failDisplay
                    onPicked: index => fields.failDisplay = index
                }
                PolicyChoice {
                    name: qsTr("A question with a class is failed by")
                    options: [qsTr("marked answers only"), qsTr("the lowest answer"), qsTr("less than half"), qsTr("less than all")]
                    chosen: fields.failsQuestion
                    onPicked: index => fields.failsQuestion = index
                }
                PolicyChoice {
                    name: qsTr("An answer is worth")
                    options: [qsTr("points of the most possible"), qsTr("between the fewest and the most")]
                    chosen: fields.answerWorth
                    onPicked: index => fields.answerWorth = index
                }
                PolicyChoice {
                    name: qsTr("Bonus")
                    options: [qsTr("up to 100"), qsTr("above 100, too")]
                    chosen: fields.bonusCap
                    onPicked: index => fields.bonusCap = index
                }
                PolicyChoice {
                    name: qsTr("Everything not applicable")
                    options: [qsTr("no score"), qsTr("100"), qsTr("0")]
                    chosen: fields.allNotApplicable
                    onPicked: index => fields.allNotApplicable = index
                }
                FieldRow {
                    name: qsTr("Pass mark")
                    wrong: fields.wrongPassMark
                    NumberField {
                        Layout.preferredWidth: Theme.px(90)
                        editor: root.editor
                        name: qsTr("Pass mark")
                        hint: qsTr("none")
                        written: fields.passMark
                        problem: fields.wrongPassMark
                        onTyped: text => fields.passMark = text
                    }
                }
                FieldRow {
                    name: qsTr("Decimals shown")
                    wrong: fields.wrongDecimals
                    NumberField {
                        Layout.preferredWidth: Theme.px(90)
                        editor: root.editor
                        name: qsTr("Decimals shown")
                        written: fields.decimals
                        problem: fields.wrongDecimals
                        onTyped: text => fields.decimals = text
                    }
                }
                PolicyChoice {
                    name: qsTr("A half is rounded")
                    options: [qsTr("up"), qsTr("to the even digit")]
                    chosen: fields.roundingMode
                    onPicked: index => fields.roundingMode = index
                }
            }
            PolicyExamples {
                Layout.fillWidth: true
                examples: fields.examples
            }
            ItemTable {
                id: bands
                Layout.fillWidth: true
                editor: root.editor
                what: FormItems.Bands
                heading: qsTr("Bands: from which score on, and their names")
                addText: qsTr("Add a band")
            }
            ItemTable {
                id: obligations
                Layout.fillWidth: true
                editor: root.editor
                what: FormItems.Obligations
                heading: qsTr("Obligations: what a question can serve instead of a promise")
                addText: qsTr("Add an obligation")
            }
        }
    }
}
