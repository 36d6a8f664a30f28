// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// The three questions that break the blank page, as far as they are answered.
Row {
    id: root

    required property VisionReading reading

    readonly property list<string> heads: [qsTr("Our purpose"), qsTr("Whom we serve"), qsTr("Our role in their lives")]
    readonly property list<string> answers: [root.reading.purpose, root.reading.serves, root.reading.role]

    spacing: 28
    Repeater {
        model: Array.from([0, 1, 2]).filter(which => root.answers[which] !== "")
        Column {
            id: answer
            required property int modelData
            width: (root.width - 2 * root.spacing) / 3
            spacing: 2
            Micro {
                text: root?.heads[answer.modelData] ?? ""
                font.weight: Font.Medium
            }
            Quote {
                width: parent.width
                text: root?.answers[answer.modelData] ?? ""
                color: Theme.text2
                font.pixelSize: Theme.label
                lineHeight: 1.15
            }
        }
    }
}
