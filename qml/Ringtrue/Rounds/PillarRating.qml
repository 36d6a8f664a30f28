// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// One pillar with what it promises: how true it rings, and why.
FocusScope {
    id: root

    required property int index
    required property string letter
    required property string name
    required property string promises // one a line
    required property int rating // 1..5; 0: none
    required property string comment
    property bool here: false // the number keys are its
    signal rated(int rating)
    signal commented(string words)
    signal entered

    readonly property list<string> words: [qsTr("Not at all"), qsTr("Hardly"), qsTr("Partly"), qsTr("Mostly"), qsTr("Entirely")]
    readonly property bool across: root.width >= Theme.px(620) // all of one width; else as wide as their words

    implicitHeight: column.implicitHeight + 28
    onActiveFocusChanged: if (root.activeFocus)
        root.entered()
    Accessible.role: Accessible.Grouping
    Accessible.name: root.rating > 0 ? qsTr("%1: %2").arg(root.name).arg(root.words[root.rating - 1]) : qsTr("%1: not rated yet").arg(root.name)

    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: root.here ? Theme.card : Theme.surface
        border.width: root.here ? 2 : 1
        border.color: root.here ? Theme.accent : Theme.border
    }
    Column {
        id: column
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 10
        Row {
            spacing: 8
            PillarMark {
                anchors.verticalCenter: parent.verticalCenter
                pillar: root.index
                letter: root.letter
            }
            Quote {
                text: root.name
                font.pixelSize: Theme.heading
                font.weight: Font.Medium
            }
        }
        Quote {
            width: parent.width
            visible: root.promises !== ""
            text: root.promises
            color: Theme.text2
        }
        Flow {
            width: parent.width
            spacing: 6
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("How true %1 rings").arg(root.name)
            Repeater {
                model: root.words
                AnswerOption {
                    id: option
                    required property int index
                    required property string modelData
                    width: root.across ? Math.floor((column.width - 4 * 6) / 5) : Math.min(Math.ceil(option.natural), column.width)
                    keys: KeyMap.caps["choose." + (index + 1)]
                    text: modelData
                    points: ""
                    picked: root.rating === index + 1
                    Accessible.name: qsTr("%1: %2, %3 of 5").arg(root.name).arg(modelData).arg(index + 1)
                    onClicked: root.rated(index + 1)
                }
            }
        }
        TextArea {
            width: parent.width
            name: qsTr("Comment on %1").arg(root.name)
            hint: qsTr("What makes it ring true here, or not? (if you like)")
            text: root.comment
            onTextChanged: if (text !== root.comment)
                root.commented(text)
        }
    }
}
