// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// The name of a column, and how many stand in it.
Row {
    id: root

    required property string text
    required property string hint

    spacing: 8
    Label {
        id: words
        text: root.text
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
        Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.hint)
    }
    Caption {
        anchors.baseline: words.baseline
        text: root.hint
        color: Theme.text3
        Accessible.ignored: true
    }
}
