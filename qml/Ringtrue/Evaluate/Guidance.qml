// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// What the form says about the question, and what the behaviour sounds like.
Rectangle {
    id: root

    required property OpenQuestion opened
    readonly property bool shown: root.opened.guidance !== "" || root.opened.levels.length > 0 || root.opened.examples.length > 0 || root.opened.notExamples.length > 0

    implicitHeight: column.implicitHeight + 16
    radius: Theme.rControl
    color: Theme.dark ? Theme.surface : Theme.canvas

    Column {
        id: column
        x: 10
        y: 8
        width: parent.width - 20
        spacing: 4
        Caption {
            width: parent.width
            visible: text !== ""
            text: root.opened.guidance
            wrapMode: Text.Wrap
            lineHeight: 1.15
        }
        Repeater {
            model: root.opened.levels
            Caption {
                required property string modelData
                width: column.width
                text: modelData
                wrapMode: Text.Wrap
                lineHeight: 1.15
            }
        }
        Examples {
            width: parent.width
            heading: qsTr("Sounds like")
            quotes: root.opened.examples
        }
        Examples {
            width: parent.width
            heading: qsTr("Does not sound like")
            quotes: root.opened.notExamples
        }
    }
}
