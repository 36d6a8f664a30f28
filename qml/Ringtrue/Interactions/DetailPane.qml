// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Interactions
import Ringtrue.Keys

// The chosen interaction: who, when, why, and its evaluations.
Rectangle {
    id: root

    required property InteractionDetail detail
    signal evaluateAsked

    color: Theme.surface

    Hairline {
        height: parent.height
    }
    Column {
        x: 20
        y: 16
        width: parent.width - 40
        spacing: 14
        visible: root.detail.title !== ""
        RowLayout {
            width: parent.width
            Heading {
                Layout.fillWidth: true
                text: root.detail.title
                elide: Text.ElideRight
                font.pixelSize: Theme.pageTitle
            }
            Button {
                text: qsTr("Evaluate")
                kind: Button.Primary
                keys: KeyMap.caps["list.open"]
                enabled: root.detail.canEvaluate
                onClicked: root.evaluateAsked()
            }
        }
        Column {
            width: parent.width
            spacing: 6
            Repeater {
                model: root.detail.facts.length / 2
                Item {
                    id: fact
                    required property int index
                    width: parent.width
                    height: value.implicitHeight
                    Caption {
                        id: name
                        width: Theme.px(96)
                        text: root.detail.facts[2 * fact.index]
                        color: Theme.text3
                    }
                    Caption {
                        id: value
                        x: name.width + 10
                        width: parent.width - x
                        text: root.detail.facts[2 * fact.index + 1]
                        color: Theme.text
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Hairline {
            width: parent.width
        }
        Label {
            text: qsTr("Evaluations")
            font.weight: Font.Medium
        }
        Repeater {
            model: root.detail.evaluations
            Caption {
                required property string modelData
                width: parent.width
                text: modelData
                color: Theme.text
                wrapMode: Text.Wrap
            }
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: root.detail.evaluationsText
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
    }
}
