// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// The evidence of the open question; a chip plays it or shows its message.
Flow {
    id: root

    required property QuestionFacts slot
    property bool removable: false

    visible: root.slot.opened.evidence.length > 0
    spacing: 8

    Repeater {
        model: root.slot.opened.evidence
        EvidenceChip {
            required property int index
            required property string modelData
            readonly property int row: root.slot.opened.evidenceFirstMessage(index)
            readonly property real startMs: root.slot.opened.evidenceStartMs(index)
            when: modelData
            words: root.slot.messages.wordsOf(row >= 0 ? row : root.slot.messages.rowAt(startMs))
            widest: root.width
            removable: root.removable
            chosen: root.removable && root.slot.choice.at === index
            onClicked: row >= 0 ? root.slot.messageAsked(row) : root.slot.playAsked(startMs)
            onRemoved: root.slot.evaluation.removeEvidence(index)
        }
    }
    Row {
        // what its keys do
        visible: root.removable && root.slot.choice.isSet
        height: Theme.px(24)
        spacing: 5
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.spanBack"]
        }
        KeyNote {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.spanOn"]
            text: qsTr("beginning")
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.endBack"]
        }
        KeyNote {
            anchors.verticalCenter: parent.verticalCenter
            keys: KeyMap.caps["evaluate.endOn"]
            text: qsTr("end")
        }
    }
}
