// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// One question as it would be asked, with something to answer it by.
Item {
    id: root

    required property TryOut tried
    required property int index
    required property int number
    required property string words
    required property int kind // TryOut.Kind
    required property list<string> choices
    required property int chosen
    required property list<bool> picked
    required property string written
    required property string points

    implicitHeight: column.implicitHeight + 16
    Column {
        id: column
        y: 6
        width: parent.width
        spacing: 5
        Item {
            width: parent.width
            height: Math.max(question.implicitHeight, Theme.px(20))
            Micro {
                width: Theme.px(26)
                anchors.verticalCenter: parent.verticalCenter
                text: root.number
            }
            Label {
                id: question
                x: Theme.px(28)
                width: parent.width - x - earned.width - 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.words
                wrapMode: Text.Wrap
            }
            Caption {
                id: earned
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.points
            }
        }
        Flow {
            x: Theme.px(28)
            width: parent.width - x
            spacing: 8
            ComboBox {
                id: choice
                visible: root.kind === TryOut.Choice
                width: Theme.px(260)
                name: qsTr("Answer of question %1").arg(root.number)
                model: root.choices
                currentIndex: root.chosen
                onModelChanged: choice.currentIndex = Qt.binding(() => root.chosen) // a new model begins at its first
                onActivated: index => root.tried.choose(root.index, index)
            }
            Repeater {
                model: root.kind === TryOut.Several ? root.choices : []
                CheckBox {
                    required property int index
                    required property string modelData
                    text: modelData
                    Accessible.name: qsTr("Question %1: %2").arg(root.number).arg(modelData)
                    checked: root.picked[index] ?? false
                    onToggled: root.tried.pick(root.index, index, checked)
                }
            }
            TextField {
                visible: root.kind === TryOut.Number
                width: Theme.px(120)
                name: qsTr("Number for question %1").arg(root.number)
                text: root.written
                onTextEdited: root.tried.write(root.index, text)
            }
            Caption {
                visible: root.kind === TryOut.Free
                text: qsTr("Answered in words, never scored.")
            }
        }
    }
}
