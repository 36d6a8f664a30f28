// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// How a dispute stands, and what was said in it.
Rectangle {
    id: root

    required property string standing
    required property string words

    implicitHeight: column.implicitHeight + 16
    radius: Theme.rControl
    color: Theme.accentTint

    Column {
        id: column
        x: 10
        y: 8
        width: parent.width - 20
        spacing: 4
        Label {
            width: parent.width
            text: root.standing
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.words
            color: Theme.text2
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
    }
}
