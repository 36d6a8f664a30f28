// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// How the customer felt at the start and at the end: five steps each, or that nobody can tell.
Column {
    id: root

    required property Evaluation evaluation
    required property bool narrow

    spacing: 6

    Repeater {
        model: [qsTr("At the start"), qsTr("At the end")]
        Column {
            id: atEnd
            required property int index
            required property string modelData
            width: root.width
            spacing: 4
            Accessible.role: Accessible.Grouping
            Accessible.name: atEnd.modelData
            EmotionList {
                id: steps
                evaluation: root.evaluation
                keys: KeyMap
                end: atEnd.index
            }
            Caption {
                text: atEnd.modelData
                Accessible.ignored: true
            }
            Grid {
                id: grid
                columns: root.narrow ? 2 : 3
                columnSpacing: 8
                rowSpacing: 6
                Repeater {
                    model: steps
                    AnswerOption {
                        required property int index
                        required property string words
                        width: (atEnd.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                        text: words
                        points: ""
                        onClicked: steps.pick(index)
                    }
                }
            }
        }
    }
}
