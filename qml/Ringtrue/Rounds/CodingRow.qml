// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// One text that somebody wrote, and what the coder makes of it.
ItemDelegate {
    id: root

    required property int index
    required property string question
    required property int number
    required property string words
    required property int code // 1 says it, 2 partly, 3 does not; 0: none yet
    required property string codeWords
    required property string differ // what the two coders make of it, where they differ
    signal coded(int code)

    readonly property list<string> choices: [qsTr("Says it"), qsTr("Partly"), qsTr("Does not")]

    implicitHeight: column.implicitHeight + 20
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 Text %2: %3. %4").arg(root.question).arg(root.number).arg(root.words).arg(root.codeWords)

    contentItem: Item {
        Column {
            id: column
            y: 10
            width: parent.width
            spacing: 6
            Caption {
                width: parent.width
                text: qsTr("%1 Text %2").arg(root.question).arg(root.number)
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Quote {
                width: parent.width
                text: root.words
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: root.differ !== ""
                text: root.differ
                color: Theme.caution
                wrapMode: Text.Wrap
            }
            Row {
                spacing: 6
                Repeater {
                    model: root.choices
                    AnswerOption {
                        required property int index
                        required property string modelData
                        width: Math.max(implicitWidth, Theme.px(120))
                        focusPolicy: Qt.NoFocus // the list has the focus, and its keys
                        keys: root.ListView.isCurrentItem ? KeyMap.caps["choose." + (index + 1)] : ""
                        text: modelData
                        points: ""
                        picked: root.code === index + 1
                        Accessible.name: qsTr("Text %1: %2").arg(root.number).arg(modelData)
                        onClicked: root.coded(index + 1)
                    }
                }
            }
        }
    }
    Hairline {
        parent: root
        anchors.bottom: parent.bottom
        width: parent.width
        opacity: 0.6
    }
}
