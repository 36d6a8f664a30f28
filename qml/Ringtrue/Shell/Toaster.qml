// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Workspace

// Shows what was just done at the foot of the window.
Item {
    id: root

    required property Toasts toasts

    Connections {
        target: root.toasts
        function onSaid(text: string) {
            toast.text = text;
            toast.visible = true;
        }
    }
    Toast {
        id: toast
        visible: false
        text: ""
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36) // above a row of hints at the foot; over the score, on no question
        onGone: visible = false
    }
}
