// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Says "Saved" only when the answer is durable; a failure is red and stays.
Row {
    id: root

    required property string text
    property bool pending: false
    property bool failed: false

    spacing: 5
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.failed ? "data-warning" : root.pending ? "view-refresh" : "dialog-ok-apply"
        color: root.failed ? Theme.negative : Theme.text3
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.failed ? Theme.negative : Theme.text3
        font.weight: root.failed ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
}
