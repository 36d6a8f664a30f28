// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// One line of a transcript: time, side bar, words, evidence marks.
Item {
    id: root

    required property MessageFacts slot
    readonly property bool agent: root.slot.side === "agent"
    readonly property bool customer: root.slot.side === "customer" // else the system or a bot
    readonly property int head: gap.isThere ? gap.height + 12 : 0

    implicitHeight: root.head + line.implicitHeight + 11
    Accessible.ignored: true

    Loader {
        id: gap
        readonly property bool isThere: root.slot.day !== "" || root.slot.wait !== "" || root.slot.takesOver !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: 6
        Component.onCompleted: if (isThere)
            setSource("MessageBreaks.qml", {
                    "slot": root.slot
                })
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.head
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        radius: Theme.rControl
        color: root.slot.playing || root.slot.selected ? Theme.accentTint : "transparent"
        border.width: root.slot.selected ? 1 : 0
        border.color: Theme.accent
    }
    Micro {
        x: 16
        y: root.head + 6
        text: root.slot.clock
        color: root.slot.playing ? Theme.text : Theme.text3
        Accessible.ignored: true
    }
    Rectangle {
        id: bar
        x: Theme.px(54)
        y: root.head + 5
        width: 3
        height: parent.height - root.head - 10
        radius: 1.5
        color: root.agent ? Theme.agent : root.customer ? Theme.customer : Theme.track
    }
    Micro {
        x: bar.x + 8
        y: root.head + 6
        visible: root.agent || root.customer
        text: root.agent ? qsTr("A", "agent") : qsTr("C", "customer")
        color: bar.color
        font.weight: Font.Bold
        Accessible.ignored: true
    }
    Rectangle {
        x: line.x - 3
        y: line.y - 1
        width: Math.min(line.paintedWidth, line.width) + 6
        height: line.paintedHeight + 3
        radius: 2
        visible: root.slot.currentMark
        color: Theme.evidence
    }
    Label {
        id: line
        x: Theme.px(80)
        y: root.head + 5
        width: parent.width - x - 48
        text: root.slot.words
        color: root.slot.otherPart ? Theme.text3 : Theme.text
        wrapMode: Text.Wrap
        lineHeight: 1.15
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }
    MarkBox {
        visible: root.slot.mark !== ""
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: root.head + 6
        text: root.slot.mark
        current: root.slot.currentMark
    }
}
