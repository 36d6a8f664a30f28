// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// One chat message. Customer on the left, agent on the right, bot outlined; waits are shown, not hidden.
Item {
    id: root

    required property MessageFacts slot
    readonly property bool fromAgent: root.slot.side === "agent"
    readonly property bool plain: root.slot.side === "bot" || root.slot.side === "system"
    readonly property real widest: root.width * 0.76

    implicitHeight: bubble.y + bubble.height + 6
    Accessible.ignored: true

    Loader {
        id: gap
        readonly property bool isThere: root.slot.day !== "" || root.slot.wait !== "" || root.slot.takesOver !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: 4
        Component.onCompleted: if (isThere)
            setSource("MessageBreaks.qml", {
                    "slot": root.slot
                })
    }
    Rectangle {
        visible: root.slot.selected
        anchors.fill: bubble
        anchors.margins: -3
        radius: Theme.rCard + 3
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    Rectangle {
        id: bubble
        y: gap.isThere ? gap.y + gap.height + 6 : 4
        x: root.fromAgent ? parent.width - width - 20 : 20
        width: Math.max(head.implicitWidth + 28, Math.min(words.implicitWidth + 26, root.widest))
        height: words.y + words.implicitHeight + 9
        radius: Theme.rCard
        color: root.slot.currentMark ? Theme.evidence : root.plain ? "transparent" : root.fromAgent ? Theme.agentTint : Theme.customerTint
        border.width: root.plain ? 1 : 0
        border.color: Theme.border
        Rectangle {
            visible: !root.plain
            x: root.fromAgent ? parent.width - 3 : 0
            y: 8
            width: 3
            height: parent.height - 16
            radius: 1.5
            color: root.fromAgent ? Theme.agent : Theme.customer
        }
        Micro {
            id: head
            x: 13
            y: 6
            text: qsTr("%1  %2").arg(root.slot.who).arg(root.slot.clock)
            color: root.plain ? Theme.text3 : Theme.text2
            Accessible.ignored: true
        }
        Label {
            id: words
            x: 13
            y: head.y + head.height + 3
            width: Math.min(implicitWidth, root.widest - 26)
            text: root.slot.words
            wrapMode: Text.Wrap
            lineHeight: 1.15
            color: root.plain || root.slot.otherPart ? Theme.text2 : Theme.text
            Accessible.ignored: true
        }
    }
    MarkBox {
        visible: root.slot.mark !== ""
        x: root.fromAgent ? bubble.x - width - 6 : bubble.x + bubble.width + 6
        y: bubble.y + 4
        text: root.slot.mark
        current: root.slot.currentMark
    }
}
