// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Interactions
import Ringtrue.Keys
import Ringtrue.Workspace

// What the list is narrowed to.
ToolRow {
    id: root

    required property InteractionList list
    required property OpenWorkspace workspace

    readonly property list<string> channelWords: ["", "call", "chat", "mail", "visit", "web"]
    readonly property list<string> channelNames: [qsTr("All channels"), qsTr("Calls"), qsTr("Chats"), qsTr("Mails"), qsTr("Visits"), qsTr("Web")]
    readonly property list<string> stateNames: [qsTr("Evaluated or not"), qsTr("To evaluate"), qsTr("Evaluated")]

    FilterChip {
        text: root.list.channel === "" ? qsTr("Channel") : root.channelNames[root.channelWords.indexOf(root.list.channel)]
        set: root.list.channel !== ""
        onClicked: channels.open()
        ChoiceMenu {
            id: channels
            y: parent.height + 4
            at: root.channelWords.indexOf(root.list.channel)
            name: qsTr("Channel")
            choices: root.channelNames
            onChosen: index => root.list.channel = root.channelWords[index]
        }
    }
    FilterChip {
        text: root.list.evaluated === InteractionList.Any ? qsTr("State") : root.stateNames[root.list.evaluated]
        set: root.list.evaluated !== InteractionList.Any
        onClicked: states.open()
        ChoiceMenu {
            id: states
            y: parent.height + 4
            at: root.list.evaluated
            name: qsTr("State")
            choices: root.stateNames
            onChosen: index => root.list.evaluated = index
        }
    }
    FilterChip {
        text: root.list.agent === "" ? qsTr("Agent") : root.list.agentName
        set: root.list.agent !== ""
        onClicked: agents.open()
        ChoiceMenu {
            id: agents
            y: parent.height + 4
            at: root.list.agent === "" ? 0 : people.ids.indexOf(root.list.agent) + 1
            name: qsTr("Agent")
            choices: people.choices
            onChosen: index => root.list.agent = index === 0 ? "" : people.ids[index - 1]
        }
    }
    Button {
        visible: root.list.filtered
        kind: Button.Quiet
        text: qsTr("Take all filters off")
        onClicked: root.list.clearFilter()
    }
    Item {
        Layout.fillWidth: true
    }
    FocusRegion {
    }
    AgentNames {
        id: people
        workspace: root.workspace
    }
}
