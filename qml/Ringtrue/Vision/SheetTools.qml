// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// What can be done with a sheet on the table.
Row {
    id: root

    required property string title // of the source
    signal editAsked
    signal removeAsked

    spacing: 2
    Button {
        height: Theme.px(24)
        kind: Button.Quiet
        icon.name: "document-edit"
        name: qsTr("Edit the source %1").arg(root.title)
        onClicked: root.editAsked()
    }
    Button {
        height: Theme.px(24)
        kind: Button.Quiet
        icon.name: "edit-delete"
        name: qsTr("Take the source %1 off the table").arg(root.title)
        onClicked: root.removeAsked()
    }
}
