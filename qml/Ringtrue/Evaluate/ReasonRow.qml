// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// One of the centre's lists: causes, or whose they were.
Column {
    id: root

    required property Evaluation evaluation
    required property string heading
    property bool attributions: false

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: root.heading

    ReasonList {
        id: reasons
        evaluation: root.evaluation
        keys: KeyMap
        attributions: root.attributions
    }
    Caption {
        text: root.heading
        font.weight: reasons.turn ? Font.Bold : Font.Normal
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: 6
        Repeater {
            model: reasons
            AnswerOption {
                required property int index
                required property string words
                width: Math.min(implicitWidth, root.width)
                text: words
                points: ""
                onClicked: reasons.pick(index)
            }
        }
    }
}
