// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// When the question or section at hand is asked: comparisons with what was answered before, joined by and, or, not.
ColumnLayout {
    id: root

    required property FormEditor editor
    required property string heading

    function add() {
        conditions.add(conditions.count - 1, false);
    }
    function begin() {
        if (conditions.count > 0)
            (rows.itemAt(0) as ConditionRow)?.begin();
        else
            adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8
    ConditionRows {
        id: conditions
        editor: root.editor
        onAdded: row => (rows.itemAt(row) as ConditionRow)?.begin()
    }
    Caption {
        text: root.heading
    }
    Label {
        Layout.fillWidth: true
        text: conditions.sentence === "" ? qsTr("Always") : conditions.sentence
        wrapMode: Text.Wrap
        color: conditions.sentence === "" ? Theme.text2 : Theme.text
    }
    Column {
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            id: rows
            model: conditions
            ConditionRow {
                width: parent?.width ?? 0
                rows: conditions
                editor: root.editor
            }
        }
    }
    Row {
        spacing: 8
        Button {
            id: adder
            text: conditions.count === 0 ? qsTr("Add a condition") : qsTr("And")
            name: conditions.count === 0 ? qsTr("Add a condition") : qsTr("Add a condition that must be met as well")
            keys: KeyMap.caps["forms.condition"]
            enabled: conditions.choices.length > 0
            onClicked: root.add()
        }
        Button {
            visible: conditions.count > 0
            text: qsTr("Or")
            name: qsTr("Add a condition that may be met instead")
            onClicked: conditions.add(conditions.count - 1, true)
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: conditions.whyNone
        }
    }
}
