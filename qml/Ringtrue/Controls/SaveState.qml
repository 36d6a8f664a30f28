// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Says "Saved" only when the answer is durable; a failure is red and stays.
Row {
    id: root

    required property string text
    property bool pending: false
    property bool failed: false
    property bool narrow: false // only its sign is shown, and its words where the pointer rests on it

    spacing: 5
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.failed ? "data-warning" : root.pending ? "view-refresh" : "dialog-ok-apply"
        color: root.failed ? Theme.negative : Theme.text3
    }
    HoverHandler {
        id: over
        enabled: root.narrow
    }
    ToolTip {
        text: root.text
        y: root.height + 4
        visible: root.narrow && over.hovered
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.narrow
        text: root.text
        color: root.failed ? Theme.negative : Theme.text3
        font.weight: root.failed ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
}
