// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// The first question: whether there is a CX vision, and what that means for this one.
ColumnLayout {
    id: root

    required property VisionHead head
    readonly property list<string> ways: [qsTr("No. A service vision is crafted here"), qsTr("Yes. A service vision is derived from it: each pillar names the pillar it serves"), qsTr("Yes. Quality traces straight to it")]

    function attend() {
        choices.itemAt(root.head.way)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6
    Repeater {
        id: choices
        model: 3 // not their words: what a change of language takes out of a layout that is not shown ends the program later
        AnswerOption {
            id: option
            required property int index
            Layout.fillWidth: true
            keys: String(option.index + 1)
            text: root.ways[option.index]
            points: ""
            picked: root.head.way === option.index
            onClicked: root.head.way = option.index
        }
    }
    ComboBox {
        id: base
        Layout.fillWidth: true
        visible: root.head.way === VisionHead.Derived && root.head.bases.length > 0
        name: qsTr("Derived from")
        model: root.head.bases
        currentIndex: root.head.base
        onModelChanged: base.currentIndex = Qt.binding(() => root.head.base) // a new model begins at its first
        onActivated: index => root.head.base = index
    }
    Label {
        Layout.fillWidth: true
        visible: root.head.way === VisionHead.Derived && root.head.bases.length === 0
        text: qsTr("No CX vision of this organisation is published here. Choose “Yes. Quality traces straight to it” to write it down, publish it, and begin this one then. A vision of one centre can derive from its function's, too: name the centre.")
        wrapMode: Text.Wrap
        color: Theme.text2
    }
    ComboBox {
        id: straight
        Layout.fillWidth: true
        visible: root.head.way === VisionHead.Straight && root.head.cxChoices.length > 0
        name: qsTr("Which CX vision")
        model: root.head.cxChoices
        currentIndex: root.head.cxChoice
        onModelChanged: straight.currentIndex = Qt.binding(() => root.head.cxChoice) // a new model begins at its first
        onActivated: index => root.head.cxChoice = index
    }
    Label {
        Layout.fillWidth: true
        visible: root.head.tracesToPublished
        text: qsTr("It is published: no new vision is needed. Where a form is begun it is offered among the visions, and its questions trace to its behaviours.")
        wrapMode: Text.Wrap
        color: Theme.text2
    }
    Caption {
        Layout.fillWidth: true
        visible: root.head.way === VisionHead.Straight && !root.head.tracesToPublished
        text: qsTr("It is written down here, so that forms can trace to it.")
        wrapMode: Text.Wrap
    }
}
