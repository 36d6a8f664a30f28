// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// The three questions that break the blank page, answered.
Row {
    id: root

    required property VisionReading reading

    spacing: 28
    Repeater {
        model: [qsTr("Our purpose"), qsTr("Whom we serve"), qsTr("Our role in their lives")]
        Column {
            id: answer
            required property int index
            required property string modelData
            readonly property string words: [root.reading.purpose, root.reading.serves, root.reading.role][answer.index]
            width: (root.width - 2 * root.spacing) / 3
            spacing: 2
            Micro {
                text: answer.modelData
                font.weight: Font.Medium
            }
            Quote {
                width: parent.width
                text: answer.words
                color: Theme.text2
                font.pixelSize: Theme.label
                lineHeight: 1.15
            }
        }
    }
}
