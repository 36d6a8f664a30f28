// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme

// One customer journey: name, owner, its stages and where the customer meets the company in each.
EditPanel {
    id: root

    required property JourneyEditor editor

    function takeRow(row: int) {
        const item = rows.itemAt(row) as JourneyEditRow;
        if (item === null)
            return;
        item.take();
        root.reveal(item);
    }

    implicitWidth: Theme.px(500)
    heading: root.editor.isNew ? qsTr("A new customer journey") : root.editor.name
    saveText: root.editor.isNew ? qsTr("Add the journey") : qsTr("Save the changes")
    problem: root.editor.problem
    different: root.editor.different
    busy: root.editor.busy
    onSaveAsked: root.editor.save()
    onVisibleChanged: if (visible)
        nameField.forceActiveFocus()

    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Name")
        TextField {
            id: nameField
            Layout.fillWidth: true
            name: qsTr("Name")
            text: root.editor.name
            enabled: root.editable
            onTextEdited: root.editor.name = text
        }
    }
    OwnerField {
        Layout.fillWidth: true
        editor: root.editor
        editable: root.editable
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4
        Caption {
            text: qsTr("Stages, and in each where the customer meets the company, outside the centre too")
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            wrapMode: Text.Wrap
        }
        Repeater {
            id: rows
            model: root.editor.rows
            JourneyEditRow {
                Layout.fillWidth: true
                editable: root.editable
                onWritten: text => root.editor.rows.setText(index, text)
                onInsideAsked: inside => root.editor.rows.setInside(index, inside)
                onTouchpointAsked: root.takeRow(root.editor.rows.addTouchpoint(index))
                onRiseAsked: root.takeRow(root.editor.rows.moveUp(index))
                onSinkAsked: root.takeRow(root.editor.rows.moveDown(index))
                onRemoveAsked: {
                    const before = index - 1;
                    root.editor.rows.remove(index);
                    root.takeRow(Math.max(0, before));
                }
            }
        }
        Button {
            Layout.topMargin: 10
            visible: root.editable
            text: qsTr("Add a stage")
            icon.name: "list-add"
            onClicked: root.takeRow(root.editor.rows.addStage())
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: 6
            visible: root.editable
            text: qsTr("Return adds a touchpoint, Alt with an arrow moves a row.")
            wrapMode: Text.Wrap
        }
    }
}
