// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Theme

// Why there is nothing to evaluate.
ErrorState {
    id: root

    required property Evaluation evaluation

    anchors.centerIn: parent
    width: Math.min(parent.width - 60, Theme.px(560))
    visible: root.evaluation.state === Evaluation.Failed
    heading: root.evaluation.problemHeading
    text: root.evaluation.problemText
    action: qsTr("Back to the list")
}
