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
    signal openAsked
    signal evaluateAsked

    color: Theme.surface

    FocusRegion {
    }
    Hairline {
        height: parent.height
    }
    ErrorState {
        x: 20
        y: 16
        width: parent.width - 40
        visible: root.detail.problem !== ""
        heading: qsTr("Not readable")
        text: root.detail.problem
        action: qsTr("Read again")
        onActed: root.detail.readAgain()
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
                visible: root.detail.opens !== ""
                text: root.detail.openWords
                kind: Button.Primary
                keys: KeyMap.caps["list.open"]
                onClicked: root.openAsked()
            }
        }
        Column {
            width: parent.width
            spacing: 6
            Repeater {
                model: root.detail.facts.length / 2
                FactLine {
                    required property int index
                    width: parent.width
                    name: root.detail.facts[2 * index] ?? ""
                    value: root.detail.facts[2 * index + 1] ?? ""
                }
            }
        }
        Hairline {
            width: parent.width
            visible: same.visible
        }
        Label {
            visible: same.visible
            text: qsTr("Same customer")
            font.weight: Font.Medium
        }
        Column {
            id: same
            width: parent.width
            visible: root.detail.contacts.length > 0
            spacing: 6
            Repeater {
                model: root.detail.contacts.length / 2
                FactLine {
                    required property int index
                    width: parent.width
                    valueAtRight: true
                    name: root.detail.contacts[2 * index]
                    value: root.detail.contacts[2 * index + 1]
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
        Button {
            visible: root.detail.mayEvaluateToo
            text: qsTr("Evaluate it yourself")
            keys: KeyMap.caps["list.evaluate"]
            onClicked: root.evaluateAsked()
        }
        Button {
            visible: root.detail.isBegun
            text: qsTr("Throw the draft away")
            kind: Button.Quiet
            onClicked: discard.open()
        }
    }
    Dialog {
        id: discard
        heading: qsTr("Throw the draft of %1 away?").arg(root.detail.title)
        text: qsTr("Your answers, comments and evidence are gone then.")
        act: qsTr("Throw it away")
        dangerous: true
        onAccepted: root.detail.discardDraft()
    }
}
