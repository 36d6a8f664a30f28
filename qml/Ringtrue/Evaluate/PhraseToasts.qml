// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Workspace

// What became of a phrase. One that was taken off the list is offered back until something else is entered.
Item {
    id: root

    required property PhraseList phrases
    required property Toasts toasts

    Connections {
        target: root.phrases
        function onSaid(text: string) {
            root.toasts.said(text);
        }
        function onRemoved(text: string) {
            root.toasts.offered(text, qsTr("Put back"), KeyMap.caps["evaluate.undo"]);
        }
        function onCanPutBackChanged() {
            if (!root.phrases.canPutBack)
                root.toasts.passed();
        }
    }
    Connections {
        target: root.toasts
        enabled: root.phrases.canPutBack
        function onActed() {
            root.phrases.putBack();
        }
    }
}
