// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms

// The contact types that the form is for.
FieldRow {
    id: root

    required property FormEditor editor

    name: qsTr("Contact types: none picked, it is for all")
    ContactTypeRows {
        id: types
        editor: root.editor
    }
    Caption {
        Layout.fillWidth: true
        visible: types.count === 0
        text: qsTr("There are none yet: they are written on the page Organisation.")
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: 16
        visible: types.count > 0
        Repeater {
            model: types
            CheckBox {
                required property int index
                required property string name
                required property bool picked
                text: name
                checked: picked
                Accessible.name: qsTr("For the contact type %1").arg(name)
                onToggled: types.pick(index, checked)
            }
        }
    }
}
