// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// What the open question serves, and what can be added to its answer.
RowLayout {
    id: root

    required property OpenQuestion opened
    signal traceAsked
    signal evidenceAsked
    signal commentAsked

    spacing: 8

    TraceChip {
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.px(80)
        Layout.maximumWidth: implicitWidth
        visible: root.opened.trace !== ""
        pillar: root.opened.pillar
        letter: root.opened.letter
        text: root.opened.trace
        keys: KeyMap.caps["evaluate.trace"]
        onClicked: root.traceAsked()
    }
    Caption {
        visible: root.opened.trace === "" && root.opened.counts
        text: qsTr("Traces to nothing")
        color: Theme.text3
    }
    Item {
        Layout.fillWidth: true
    }
    Button {
        Layout.preferredHeight: Theme.px(24)
        visible: root.opened.mayHaveEvidence
        text: qsTr("Evidence")
        keys: KeyMap.caps["evaluate.evidence"]
        kind: Button.Quiet
        onClicked: root.evidenceAsked()
    }
    Button {
        Layout.preferredHeight: Theme.px(24)
        visible: root.opened.mayComment
        text: qsTr("Comment")
        keys: KeyMap.caps["evaluate.comment"]
        kind: Button.Quiet
        onClicked: root.commentAsked()
    }
}
