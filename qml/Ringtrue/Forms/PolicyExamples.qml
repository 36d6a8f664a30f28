// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls

// What a policy makes of answers, line by line.
Card {
    id: root

    required property list<string> examples

    implicitHeight: lines.implicitHeight + 24
    visible: root.examples.length > 0
    Column {
        id: lines
        x: 16
        y: 12
        width: parent.width - 32
        spacing: 4
        Label {
            text: qsTr("What that makes of answers")
            font.weight: Font.Medium
        }
        Repeater {
            model: root.examples
            Label {
                required property string modelData
                width: lines.width
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
