// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// What can be read beside the form that is written: its vision, its versions, its sheet.
Row {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property FormEditor editor
    required property VisionPanel beside
    required property string startAt // the question to begin with: `q:<id>`; empty: the first
    signal sightAsked // what was written is on the disk

    spacing: 8
    Connections {
        target: root.editor
        function onStateChanged() {
            if (root.editor.state === FormEditor.Editing && root.startAt !== "")
                root.editor.take(root.startAt);
        }
    }
    Button {
        id: compass
        visible: root.beside.vision.available
        kind: Button.Quiet
        icon.name: "compass"
        name: qsTr("The vision beside the form")
        keys: root.Window.width >= Theme.px(1100) ? KeyMap.caps["forms.vision"] : ""
        checkable: true
        checked: root.beside.open
        onClicked: root.beside.toggle()
        ToolTip {
            text: compass.name
            visible: compass.hovered
        }
    }
    FormReadingTools {
        workspace: root.workspace
        toasts: root.toasts
        target: root.editor.target
        title: root.editor.title
        editor: root.editor
        onSightAsked: root.sightAsked()
    }
}
