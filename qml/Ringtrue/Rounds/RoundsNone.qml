// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// Why there is no round to be seen.
Item {
    id: root

    required property RoundList rounds
    required property bool leads // who is signed in opens rounds
    signal openAsked

    SheetShape {
        x: 28
        y: Theme.header + 24
        width: parent.width - 56
        visible: root.rounds.state === RoundList.Loading
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(480))
        visible: root.rounds.state === RoundList.Shown && root.rounds.count === 0
        iconName: "edit-comment"
        heading: qsTr("No rounds yet")
        text: qsTr("Staff rate each pillar of the vision: does it ring true? And they say what they can of it from memory. Nothing tells who said what, and of fewer than five people nothing is shown.")
        action: root.leads ? qsTr("Open a round") : ""
        keys: KeyMap.caps["rounds.open"]
        onActed: root.openAsked()
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(560))
        visible: root.rounds.state === RoundList.Failed
        heading: qsTr("The rounds could not be read")
        text: qsTr("Nothing was changed. Read them again; where that does not help, have the workspace checked.")
        action: qsTr("Read again")
        onActed: root.rounds.refresh()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: root.rounds.state === RoundList.NotForReader
        iconName: "compass"
        heading: qsTr("The rounds are not shown to you")
        text: qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.")
    }
}
