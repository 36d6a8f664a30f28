// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// One line to type a number, a date or a time in: says what is taken, and which range a number falls in.
Column {
    id: root

    required property QuestionFacts slot
    readonly property OpenQuestion opened: root.slot.opened
    property string problem
    property bool dirty: false // something is typed that was not entered yet

    function write(digit: string) {
        field.forceActiveFocus();
        if (digit === "") {
            field.selectAll();
            return;
        }
        field.clear();
        field.insert(0, digit);
        root.typed();
    }
    function show() {
        field.text = root.slot.evaluation.typedAt(root.slot.question);
        root.problem = root.slot.evaluation.typedProblem(root.slot.question);
        root.dirty = false;
    }
    function typed() {
        root.dirty = true;
        root.problem = "";
        root.slot.evaluation.type(root.slot.question, field.text);
    }
    function enter() {
        if (!root.dirty)
            return;
        root.dirty = false;
        root.slot.evaluation?.enter(root.slot.question, field.text);
    }
    function leave() { // to another question: a value that is not taken is told there
        root.slot?.evaluation?.enterTyped(root.slot.question);
    }

    spacing: 5
    Component.onCompleted: root.show()
    Component.onDestruction: root.leave()

    Connections {
        target: root.slot.evaluation
        function onAnswered(question: int) {
            if (question === root.slot.question && !root.dirty)
                root.show();
        }
        function onTypedChanged(question: int) {
            if (question !== root.slot.question)
                return;
            root.dirty = false;
            root.problem = root.slot.evaluation.typedProblem(question);
            if (root.problem === "")
                root.show();
        }
    }
    TextField {
        id: field
        width: Math.min(parent.width, Theme.px(240))
        name: root.opened.words
        hint: root.opened.proposal === "" ? root.opened.taken : qsTr("Proposed: %1").arg(root.opened.proposal)
        wrong: root.problem !== ""
        onTextEdited: root.typed()
        onEditingFinished: root.enter()
        onAccepted: {
            root.dirty = false;
            if (root.slot.evaluation.enterAndGoOn(root.slot.question, field.text) === "")
                field.focus = false;
        }
    }
    Caption {
        width: parent.width
        readonly property string range: root.opened.rangeOf(field.text)
        text: range === "" ? root.opened.taken : range
        wrapMode: Text.Wrap
        Accessible.name: text
    }
    Label {
        width: parent.width
        visible: root.problem !== ""
        text: root.problem
        color: Theme.negative
        wrapMode: Text.Wrap
    }
}
