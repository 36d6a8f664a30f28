// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// One comparison of a condition, or the beginning of a group of them; below it the answers that meet it.
ColumnLayout {
    id: root

    required property ConditionRows rows
    required property int index
    required property string join // with the one before it; empty: it is the first
    required property bool negated
    required property int depth
    required property string group // empty: a comparison
    required property int question
    required property string questionWords
    required property list<string> compares
    required property int compare
    required property list<string> answers
    required property list<bool> picked
    required property bool bounded // it has a number
    required property string bound
    required property string wrong // why what is written as bound is not taken
    required property FormEditor editor
    readonly property real indent: root.depth * 14
    readonly property real answersLeft: root.indent + choice.x // below the question that they answer

    function begin() {
        (root.group === "" ? choice : turn).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: root.indent
        spacing: 6
        Button {
            visible: root.join !== ""
            kind: Button.Quiet
            text: root.join
            name: qsTr("Joined by “%1”: turn round").arg(root.join)
            onClicked: root.rows.turnJoin(root.index)
        }
        Label {
            Layout.fillWidth: true
            visible: root.group !== ""
            text: root.group
        }
        ComboBox {
            id: choice
            Layout.fillWidth: true
            visible: root.group === ""
            name: qsTr("Question that condition %1 looks at").arg(root.index + 1)
            model: root.rows.choices
            currentIndex: root.question
            onModelChanged: choice.currentIndex = Qt.binding(() => root.question) // a new model begins at its first
            onActivated: index => {
                root.rows.chooseQuestion(root.index, index);
                choice.currentIndex = Qt.binding(() => root.question); // it may have been refused
            }
        }
        ComboBox {
            id: comparing
            Layout.preferredWidth: Theme.px(150)
            visible: root.group === ""
            name: qsTr("What condition %1 asks").arg(root.index + 1)
            model: root.compares
            currentIndex: root.compare
            onModelChanged: comparing.currentIndex = Qt.binding(() => root.compare)
            onActivated: index => {
                root.rows.chooseCompare(root.index, index);
                comparing.currentIndex = Qt.binding(() => root.compare);
            }
        }
        NumberField {
            Layout.preferredWidth: Theme.px(72)
            visible: root.bounded
            editor: root.editor
            name: qsTr("Number of condition %1").arg(root.index + 1)
            written: root.bound
            problem: root.wrong
            onTyped: text => root.rows.setBound(root.index, text)
        }
        CheckBox {
            id: turn
            text: qsTr("not")
            Accessible.name: qsTr("Turn condition %1 round").arg(root.index + 1)
            checked: root.negated
            onToggled: {
                root.rows.negate(root.index);
                turn.checked = Qt.binding(() => root.negated); // it may have been refused
            }
        }
        Button {
            kind: Button.Quiet
            icon.name: "edit-delete"
            name: qsTr("Remove condition %1").arg(root.index + 1)
            onClicked: root.rows.remove(root.index)
        }
    }
    Caption {
        Layout.fillWidth: true
        Layout.leftMargin: root.indent
        visible: text !== ""
        text: root.wrong
        color: Theme.negative
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: root.answersLeft
        visible: root.answers.length > 0
        spacing: 6
        Repeater {
            model: root.answers
            CheckBox {
                required property int index
                required property string modelData
                width: Math.min(implicitWidth, root.width - root.answersLeft)
                height: Math.max(Theme.px(26), implicitHeight)
                rightPadding: 8
                text: modelData
                Accessible.name: qsTr("Condition %1: %2").arg(root.index + 1).arg(modelData)
                checked: root.picked[index] ?? false
                onToggled: {
                    root.rows.pickAnswer(root.index, index, checked);
                    checked = Qt.binding(() => root.picked[index] ?? false); // it may have been refused
                }
            }
        }
    }
}
