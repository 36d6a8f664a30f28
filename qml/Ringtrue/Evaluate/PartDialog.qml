// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate

// Before answers about one agent become answers about another.
Dialog {
    id: root

    required property Evaluation evaluation
    property int segment: -1
    property string from
    property string to

    heading: qsTr("Give your answers to another agent?")
    text: qsTr("What you answered, with its evidence, is about %1. It would count for %2 from now on.\nTo evaluate both, submit this one first, then choose the other part.").arg(root.from).arg(root.to)
    keep: qsTr("Leave them")
    act: qsTr("Give them over")
    onAccepted: root.evaluation.moveToSegment(root.segment)

    Connections {
        target: root.evaluation
        function onMoveAsked(segment: int, from: string, to: string) {
            root.segment = segment;
            root.from = from;
            root.to = to;
            root.open();
        }
        function onStateChanged() {
            if (root.evaluation.state !== Evaluation.Filling)
                root.close();
        }
    }
}
