// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// What stands at the head of a vision, asked for; what was typed is not left behind unasked.
Item {
    id: root

    required property VisionHead head
    signal closed

    function leave() {
        if (!root.head.touched)
            return;
        root.head.writing = true; // it waits behind the lock, too, while it is asked
        leaving.open();
    }

    HeadDialog {
        id: dialog
        head: root.head
        onClosed: root.closed()
        onRejected: root.leave()
    }
    DiscardDialog {
        id: leaving
        name: ""
        onAccepted: root.head.writing = false
        onRejected: dialog.open()
    }
    Connections {
        target: root.head
        function onAsked() {
            dialog.open();
        }
    }
}
