// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Workspace

// The whole vision in place of what was said, beside the form.
VisionPanel {
    id: root

    required property Evaluation evaluation
    required property Toasts toasts

    function turn() {
        if (root.vision.available)
            root.toggle();
        else
            root.toasts.said(qsTr("The form traces to no vision that can be read here."));
    }

    z: 1
    closeKeys: KeyMap.caps["evaluate.leave"]
    vision: EvaluationVision {
        evaluation: root.evaluation
    }
}
