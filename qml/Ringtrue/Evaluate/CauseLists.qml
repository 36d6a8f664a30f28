// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate

// Why the answer fell short, and whose that was.
Column {
    id: root

    required property Evaluation evaluation

    spacing: 8

    ReasonRow {
        width: parent.width
        evaluation: root.evaluation
        heading: qsTr("Why did it fall short?")
    }
    ReasonRow {
        width: parent.width
        evaluation: root.evaluation
        heading: qsTr("Whose was it?")
        attributions: true
    }
}
