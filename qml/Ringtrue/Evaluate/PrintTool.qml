// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Workspace

// Prints the evaluation that is read: with its explanation, or as the sheet for its agent.
Button {
    id: root

    required property Evaluation evaluation
    required property Toasts toasts

    function begin() {
        if (root.visible)
            printing.begin();
    }

    visible: root.evaluation.isRecord
    kind: Button.Quiet
    text: qsTr("Print")
    keys: KeyMap.caps["evaluate.print"]
    onClicked: root.begin()

    EvaluationPrint {
        id: paper
        workspace: root.evaluation.workspace
        evaluation: root.evaluation
        onWritten: text => root.toasts.said(text)
    }
    PrintDialog {
        id: printing
        heading: qsTr("Print this evaluation")
        job: paper
    }
}
