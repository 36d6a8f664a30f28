// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Reading

// From a question up to the promise and the words it came from.
Dialog {
    id: root

    required property Evaluation evaluation

    function openFor(question: int) {
        lines.question = question;
        root.open();
    }

    heading: lines.title
    keep: qsTr("Close")
    width: Math.min(Theme.px(620), parent.width - 40)

    TraceList {
        id: lines
        evaluation: root.evaluation
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.px(420))
        clip: true
        spacing: 10
        activeFocusOnTab: true
        model: lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Line of sight")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: TraceStep {
            width: ListView.view.width - 12
        }
    }
    Caption {
        visible: view.count === 0
        text: qsTr("This question traces to nothing: no behaviour and no obligation stands behind it.")
    }
}
