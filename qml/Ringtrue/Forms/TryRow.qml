// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// One question as it would be asked, with its answers as an evaluator sees them: its key picks one, here or on any of
// them, and pressing it once more takes it back.
Item {
    id: root

    required property TryOut tried
    required property int index
    required property int number
    required property string words
    required property int kind // TryOut.Kind
    required property list<string> choices
    required property int chosen
    required property list<bool> picked
    required property string written
    required property string points
    required property string remark // what a number may be; of what is not answered here, how it will be
    required property string errorClass // its worst; empty: none is critical
    required property bool refused // what stands in its field is no answer; the remark says why
    required property bool happened // what is answered is such an error
    required property string heading // of the section that begins here; empty: it goes on
    required property bool skips // not applicable is its last choice

    readonly property bool choosing: root.kind === TryOut.Choice
    readonly property bool several: root.kind === TryOut.Several
    readonly property int first: root.choosing ? 1 : 0 // before it stands that nothing is answered
    readonly property int last: root.choices.length - root.first - 1
    readonly property bool figures: root.choosing && root.choices.length > 1 && /^\d+$/.test(root.choices[1]) // a scale

    // The key of the answer at @p at: its place, on a scale the point itself.
    function capOf(at: int): string {
        if (root.skips && at === root.last)
            return KeyMap.caps["evaluate.notApplicable"];
        const words = root.choices[at + root.first];
        if (root.figures)
            return /^\d$/.test(words) ? words : words === "10" ? KeyMap.caps["choose.10"] : "";
        return at < 9 ? String(at + 1) : "";
    }
    function act(action: string) { // a key of Evaluate
        if (action === "evaluate.yes" || action === "evaluate.no")
            root.tried.pickWord(root.index, action.slice(9));
        else if (action === "evaluate.notApplicable" && root.skips)
            root.answer(root.last);
        else if (action === "evaluate.clear")
            root.tried.choose(root.index, 0);
        else if (action === "evaluate.write" && root.kind === TryOut.Number)
            numberField.forceActiveFocus(Qt.TabFocusReason);
        else if (action === "choose.10" && root.figures && root.choices.indexOf("10") > 0)
            root.answer(root.choices.indexOf("10") - root.first);
    }
    function isPicked(at: int): bool {
        return root.several ? root.picked[at] ?? false : root.chosen === at + 1;
    }
    function answer(at: int) {
        if (root.several)
            root.tried.pick(root.index, at, !root.isPicked(at));
        else
            root.tried.choose(root.index, root.isPicked(at) ? 0 : at + 1);
    }
    function pressed(key: string): bool {
        for (let at = 0; (root.choosing || root.several) && at <= root.last; ++at)
            if (root.capOf(at) === key && key !== "") {
                root.answer(at);
                return true;
            }
        return false;
    }

    Keys.onPressed: event => event.accepted = !event.isAutoRepeat && !(event.modifiers & ~Qt.KeypadModifier) && root.pressed(event.text)
    implicitHeight: column.y + column.implicitHeight + 10
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Question %1: %2").arg(root.number).arg(root.words)
    Accessible.description: root.errorClass
    Label {
        id: head
        x: 8
        y: 12
        width: parent.width - 16
        visible: root.heading !== ""
        text: root.heading
        font.weight: Font.Medium
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
    }
    FocusFrame {
        anchors.margins: 0
        anchors.topMargin: column.y - 6
        shown: root.activeFocus // the arrows led here
    }
    Column {
        id: column
        x: 8
        y: head.visible ? head.y + head.implicitHeight + 12 : 6
        width: parent.width - 16
        spacing: 5
        Item {
            width: parent.width
            height: Math.max(question.implicitHeight, Theme.px(20))
            Micro {
                width: Theme.px(26)
                anchors.baseline: question.baseline
                text: root.number
            }
            Label {
                id: question
                x: Theme.px(28)
                width: (tag.visible ? tag.x : earned.x) - x - 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.words
                wrapMode: Text.Wrap
            }
            Tag {
                id: tag
                anchors.right: earned.left
                anchors.rightMargin: root.points === "" ? 0 : 8
                anchors.verticalCenter: parent.verticalCenter
                visible: root.errorClass !== ""
                text: root.errorClass
                tone: root.happened ? Tag.Negative : Tag.Plain
                Accessible.ignored: true
            }
            Caption {
                id: earned
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.points
            }
        }
        Flow {
            id: answers
            x: Theme.px(28)
            width: parent.width - x
            spacing: 8
            Repeater {
                model: root.choosing || root.several ? root.last + 1 : 0
                AnswerOption {
                    id: option
                    required property int index
                    width: Math.min(Math.ceil(option.natural), answers.width)
                    text: root?.choices[option.index + root.first] ?? ""
                    keys: root?.capOf(option.index) ?? ""
                    points: ""
                    several: root?.several ?? false
                    picked: root?.isPicked(option.index) ?? false
                    Accessible.name: qsTr("Question %1: %2").arg(root?.number ?? 0).arg(option.text)
                    onClicked: root.answer(option.index)
                }
            }
            TextField {
                id: numberField
                visible: root.kind === TryOut.Number
                width: Theme.px(120)
                name: qsTr("Number for question %1").arg(root.number)
                text: root.written
                wrong: root.refused
                Accessible.description: root.refused ? root.remark : ""
                onTextEdited: root.tried.write(root.index, text)
            }
            Caption {
                width: Math.min(implicitWidth, answers.width)
                visible: root.kind === TryOut.Number || root.kind === TryOut.Free
                topPadding: root.kind === TryOut.Number ? 7 : 0 // beside the words of the field
                text: root.remark
                color: root.refused ? Theme.negative : Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
}
