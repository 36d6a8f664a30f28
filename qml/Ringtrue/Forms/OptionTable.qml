// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// The answers of the question at hand: points, words, class, what each sounds like; or the ends of its range.
ColumnLayout {
    id: root

    required property FormEditor editor
    required property QuestionFields fields
    readonly property int rowAtHand: root.rowOf(root.Window.activeFocusItem)

    onRowAtHandChanged: root.unfold(root.rowAtHand)

    function unfold(row: int) { // -1: nobody writes in one
        (rows.itemAt(row) as OptionRow)?.unfold();
    }
    function rowOf(at: Item): int {
        let item = at;
        while (item && !(item instanceof OptionRow))
            item = item.parent;
        return (item as OptionRow)?.index ?? -1;
    }
    function moveFocused(by: int): bool {
        const row = root.rowAtHand;
        if (row < 0 || !options.open)
            return false;
        options.move(row, by);
        return true;
    }
    function add() {
        options.add();
    }
    function goTo(row: int) {
        (rows.itemAt(row) as OptionRow)?.begin();
    }

    spacing: 8
    visible: root.fields.hasOptions || root.fields.isScale || root.fields.isFile
    OptionRows {
        id: options
        editor: root.editor
        onAdded: row => root.goTo(row)
    }
    RowLayout {
        visible: root.fields.isScale
        spacing: 12
        FieldRow {
            name: qsTr("From")
            wrong: root.fields.wrongScaleLeast
            NumberField {
                Layout.preferredWidth: Theme.px(64)
                editor: root.editor
                name: qsTr("Lowest value")
                written: root.fields.scaleLeast
                problem: root.fields.wrongScaleLeast
                onTyped: text => root.fields.scaleLeast = text
            }
        }
        FieldRow {
            name: qsTr("to")
            wrong: root.fields.wrongScaleMost
            NumberField {
                Layout.preferredWidth: Theme.px(64)
                editor: root.editor
                name: qsTr("Highest value")
                written: root.fields.scaleMost
                problem: root.fields.wrongScaleMost
                onTyped: text => root.fields.scaleMost = text
            }
        }
        FieldRow {
            Layout.fillWidth: true
            name: qsTr("Lowest in words")
            TextField {
                Layout.fillWidth: true
                name: qsTr("Lowest in words")
                text: root.fields.leastText
                onTextEdited: root.fields.leastText = text
            }
        }
        FieldRow {
            Layout.fillWidth: true
            name: qsTr("Highest in words")
            TextField {
                Layout.fillWidth: true
                name: qsTr("Highest in words")
                text: root.fields.mostText
                onTextEdited: root.fields.mostText = text
            }
        }
    }
    RowLayout {
        visible: root.fields.isNumber
        spacing: 12
        FieldRow {
            name: qsTr("From")
            wrong: root.fields.wrongNumberLeast
            NumberField {
                Layout.preferredWidth: Theme.px(96)
                editor: root.editor
                name: qsTr("Lowest number")
                written: root.fields.numberLeast
                problem: root.fields.wrongNumberLeast
                onTyped: text => root.fields.numberLeast = text
            }
        }
        FieldRow {
            name: qsTr("to")
            wrong: root.fields.wrongNumberMost
            NumberField {
                Layout.preferredWidth: Theme.px(110)
                editor: root.editor
                name: qsTr("Highest number")
                written: root.fields.numberMost
                problem: root.fields.wrongNumberMost
                onTyped: text => root.fields.numberMost = text
            }
        }
        FieldRow {
            name: qsTr("Decimals")
            wrong: root.fields.wrongDecimals
            NumberField {
                Layout.preferredWidth: Theme.px(56)
                editor: root.editor
                name: qsTr("Decimals")
                written: root.fields.decimals
                problem: root.fields.wrongDecimals
                onTyped: text => root.fields.decimals = text
            }
        }
        FieldRow {
            name: qsTr("Unit")
            TextField {
                Layout.preferredWidth: Theme.px(80)
                name: qsTr("Unit")
                text: root.fields.unit
                onTextEdited: root.fields.unit = text
            }
        }
    }
    CheckBox {
        visible: root.fields.isFile
        text: qsTr("Photos only")
        checked: root.fields.photosOnly
        onToggled: root.fields.photosOnly = checked
    }
    FileMost {
        editor: root.editor
    }
    Caption {
        visible: options.count > 0
        text: options.levels ? qsTr("What each value means") : options.ranges ? qsTr("Ranges: from which number on, points, words") : qsTr("Answers: points, words, class, and what it sounds like")
    }
    Column {
        Layout.fillWidth: true
        spacing: 10
        Repeater {
            id: rows
            model: options
            OptionRow {
                width: parent?.width ?? 0
                rows: options
                editor: root.editor
                onRemoveAsked: options.remove(index)
            }
        }
    }
    Button {
        visible: options.open
        text: options.ranges ? qsTr("Add a range") : qsTr("Add an answer")
        keys: KeyMap.caps["forms.option"]
        onClicked: options.add()
    }
}
