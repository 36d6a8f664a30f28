// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Keys
import Ringtrue.Vision
import Ringtrue.Workspace

// What the table says at the foot of the window. What was taken off it is offered back there, until the next step.
Item {
    id: root

    required property VisionCraft craft
    required property Toasts toasts
    signal takenBack

    Component.onDestruction: {
        if (root.toasts)
            root.toasts.passed();
    }

    Connections {
        target: root.craft
        function onSaid(text: string) {
            root.toasts.said(text);
        }
        function onEdited() {
            root.toasts.passed();
        }
        function onTakenOff(text: string) {
            root.toasts.offered(text, qsTr("Undo"), KeyMap.caps["craft.undo"]);
        }
    }
    Connections {
        target: root.toasts
        enabled: root.craft.open
        function onActed() {
            root.craft.undo();
            root.takenBack();
        }
    }
}
