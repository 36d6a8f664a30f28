// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// What hinders, and the way out.
RowLayout {
    id: root

    required property PartEditor editor
    signal saveAsked
    signal leaveAsked

    spacing: 8
    Caption {
        Layout.fillWidth: true
        text: root.editor.problem
        color: Theme.negative
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Button {
        kind: Button.Quiet
        text: root.editor.isNew ? qsTr("Leave it") : qsTr("Close")
        keys: KeyMap.caps["sheet.close"]
        onClicked: root.leaveAsked()
    }
    Button {
        kind: Button.Primary
        text: root.editor.isNew ? qsTr("Put it on the table") : qsTr("Done")
        keys: KeyMap.caps["sheet.save"]
        onClicked: root.saveAsked()
    }
}
