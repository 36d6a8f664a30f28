// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Workspace

// What the editor of a form says at the foot of the window. What was taken out is offered back there, until the next
// step.
Item {
    id: root

    required property FormEditor editor
    required property Toasts toasts
    property bool offering: false // what is offered there is this form's

    Component.onDestruction: root.toasts?.passed()

    Connections {
        target: root.editor
        function onSaid(text: string) {
            root.toasts.said(text);
        }
        function onEdited() {
            root.offering = false;
            root.toasts.passed();
        }
        function onTakenOut(text: string) {
            root.offering = true;
            root.toasts.offered(text, qsTr("Undo"), KeyMap.caps["forms.undo"]);
        }
    }
    Connections {
        target: root.toasts
        enabled: root.offering
        function onActed() {
            root.editor.undo();
        }
    }
}
