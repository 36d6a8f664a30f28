// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// What a round asks, how it stands, and what can be done with it.
Rectangle {
    id: root

    required property RoundAtHand hand
    required property bool leads // who is signed in opens and closes rounds
    required property string view // what is shown below
    required property bool busy
    signal asked(string view)
    signal importAsked
    signal exportAsked
    signal closeAsked

    implicitHeight: column.implicitHeight + 28
    color: Theme.surface

    ColumnLayout {
        id: column
        x: 24
        y: 14
        width: parent.width - 48
        spacing: 6
        Label {
            Layout.fillWidth: true
            text: root.hand.heading
            font.pixelSize: Theme.heading
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Caption {
            Layout.fillWidth: true
            text: root.hand.facts
            wrapMode: Text.Wrap
        }
        Caption {
            Layout.fillWidth: true
            text: root.hand.coders === "" ? root.hand.standing : qsTr("%1. %2").arg(root.hand.standing).arg(root.hand.coders)
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: root.hand.caution !== ""
            text: root.hand.caution
            color: Theme.caution
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 8
            Button {
                visible: root.hand.mayAnswer
                text: qsTr("Answer")
                checked: root.view === "answer"
                keys: KeyMap.caps["rounds.answer"]
                onClicked: root.asked("answer")
            }
            Button {
                visible: root.hand.hasResult
                text: qsTr("Result")
                checked: root.view === "result"
                keys: KeyMap.caps["rounds.result"]
                onClicked: root.asked("result")
            }
            Button {
                visible: root.hand.mayCode
                text: qsTr("Code the answers")
                checked: root.view === "code"
                keys: KeyMap.caps["rounds.code"]
                onClicked: root.asked("code")
            }
            Button {
                visible: root.hand.maySettle
                text: qsTr("Settle where they differ")
                checked: root.view === "settle"
                keys: KeyMap.caps["rounds.code"]
                onClicked: root.asked("settle")
            }
            Button {
                visible: root.hand.isOpen && root.hand.ringsTrue && root.leads
                text: qsTr("Type papers")
                checked: root.view === "papers"
                keys: KeyMap.caps["rounds.papers"]
                onClicked: root.asked("papers")
            }
            Button {
                visible: root.hand.isOpen && root.leads
                text: qsTr("Import papers")
                enabled: !root.busy
                icon.name: "document-import"
                keys: KeyMap.caps["rounds.import"]
                onClicked: root.importAsked()
            }
            Button {
                visible: root.hand.isOpen ? root.leads : root.hand.hasTables
                text: root.hand.isOpen ? qsTr("Table to fill in") : qsTr("Export tables")
                enabled: !root.busy
                icon.name: "document-export"
                keys: KeyMap.caps["rounds.export"]
                onClicked: root.exportAsked()
            }
            Button {
                visible: root.hand.isOpen && root.leads
                text: qsTr("Close the round")
                kind: Button.Danger
                enabled: !root.busy
                keys: KeyMap.caps["rounds.close"]
                onClicked: root.closeAsked()
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
