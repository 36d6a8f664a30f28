// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation

// Who is accountable: exactly one person.
FieldRow {
    id: root

    required property ThingEditor editor
    required property bool editable

    name: qsTr("Accountable owner")
    ComboBox {
        Layout.fillWidth: true
        name: root.name
        model: root.editor.ownerNames
        currentIndex: root.editor.owner
        enabled: root.editable
        onActivated: index => root.editor.owner = index
    }
    Caption {
        Layout.fillWidth: true
        visible: root.editable && (root.editor.owner === 0 || root.editor.severalOwners)
        text: root.editor.severalOwners ? qsTr("When everyone owns, nobody owns. Name one.") : qsTr("Nobody is accountable yet. It can be saved, and carries a caution.")
        wrapMode: Text.Wrap
    }
}
