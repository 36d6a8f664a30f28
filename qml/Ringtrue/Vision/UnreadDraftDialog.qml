// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// Asks what becomes of a draft that this program cannot read.
Dialog {
    id: root

    required property VisionCraft craft

    heading: qsTr("Discard the draft of “%1” unread?").arg(root.craft.unreadTitle)
    text: qsTr("This program cannot read it. What was published stays. All that the draft holds is gone, with its comments: a newer version of the program might have read it.")
    keep: qsTr("Keep the draft")
    act: qsTr("Discard the draft")
    dangerous: true
    onAccepted: root.craft.discardUnread()

    Connections {
        target: root.craft
        function onUnreadFound() {
            root.open();
        }
    }
}
