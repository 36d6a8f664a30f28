// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Workspace

// Shows what was just done at the foot of the window.
Item {
    id: root

    required property Toasts toasts
    required property int foot // px that the page keeps there

    Connections {
        target: root.toasts
        function onSaid(text: string) {
            toast.show(text, "", "");
        }
        function onOffered(text: string, action: string, keys: string) {
            toast.show(text, action, keys);
        }
        function onPassed() {
            if (toast.action !== "")
                toast.visible = false;
        }
    }
    Toast {
        id: toast
        visible: false
        text: ""
        most: Math.min(root.width - Theme.px(152), Theme.px(760)) // beside the rail
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Theme.px(36), root.foot) // above a row of hints at the foot; over the score, on no question
        onGone: visible = false
        onActed: {
            visible = false;
            root.toasts.acted();
        }
    }
}
