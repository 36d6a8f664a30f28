// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate

// All that lies before a message: how long nobody wrote, another day, another agent.
Column {
    id: root

    required property MessageFacts slot

    spacing: 4
    MessageBreak {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.slot.wait !== ""
        text: root.slot.wait
        iconName: "clock"
        tone: root.slot.longWait ? Tag.Caution : Tag.Plain
    }
    MessageBreak {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.slot.day !== ""
        text: root.slot.day
        iconName: ""
    }
    MessageBreak {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.slot.takesOver !== ""
        text: root.slot.takesOver
        iconName: "user-identity"
    }
}
