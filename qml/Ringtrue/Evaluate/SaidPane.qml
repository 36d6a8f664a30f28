// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// What was said or written: the player of a call, the transcript or the messages, the selection.
Rectangle {
    id: root

    required property Player player
    required property MessageList messages
    required property InteractionContent content
    required property TimeSelection stretch
    required property int currentNumber
    property bool narrow: false
    readonly property string selectionText: root.stretch.isSet ? root.stretch.text : root.messages.selectionText
    readonly property bool walked: view.activeFocus // by keys
    signal evidenceAsked
    signal clearAsked
    signal quoteAsked

    color: Theme.surface

    function show(row: int) {
        view.positionViewAtIndex(row, ListView.Contain);
        root.messages.select(row);
    }

    function goTo(ms: real) {
        root.player.seek(ms);
        view.positionViewAtIndex(root.messages.rowAt(ms), ListView.Beginning);
    }
    function zoom(factor: real) {
        playerPane.zoom(factor);
    }
    function unzoom() {
        playerPane.unzoom();
    }
    function listen() { // from the selected line on
        if (root.messages.selectedLast >= 0)
            root.player.seek(root.messages.startMs(root.messages.selectedLast));
    }

    FocusRegion {
        entry: view
    }
    PlayerPane {
        id: playerPane
        width: parent.width
        visible: root.player.hasRecording
        height: visible ? implicitHeight : 0
        player: root.player
        content: root.content
        stretch: root.stretch
        narrow: root.narrow
    }
    Hairline {
        id: line
        visible: playerPane.visible
        anchors.top: playerPane.bottom
        width: parent.width
    }
    Banner {
        id: problem
        anchors.top: line.bottom
        width: parent.width
        radius: 0
        visible: text !== "" && !nothing.visible
        height: visible ? implicitHeight : 0
        text: root.player.problem !== "" ? root.player.problem : root.content.problem
    }
    ListView {
        id: view
        anchors.top: problem.bottom
        anchors.topMargin: 6
        anchors.bottom: picked.top
        width: parent.width
        clip: true
        spacing: root.content.isChat ? 2 : 0
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        model: root.messages
        Accessible.role: Accessible.List
        Accessible.name: root.content.isChat ? qsTr("Messages") : qsTr("Transcript")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: MessageSlot {
            width: ListView.view.width
            isChat: root.content.isChat
            playing: !root.content.isChat && index === root.content.playingRow
            onPicked: extend => {
                if (extend)
                    root.messages.extend(index);
                else
                    root.messages.select(index);
                if (!root.content.isChat)
                    root.player.seek(startMs);
            }
        }
    }
    FocusFrame {
        anchors.fill: view
        anchors.margins: 1
        radius: 2
        shown: view.activeFocus
    }
    Connections {
        target: root.messages
        function onSelectionChanged() {
            if (root.messages.selectedLast >= 0)
                view.positionViewAtIndex(root.messages.selectedLast, ListView.Contain);
        }
    }
    Connections {
        target: root.content
        function onPlayingRowChanged() {
            if (root.content.playingRow >= 0 && root.player.playing)
                view.positionViewAtIndex(root.content.playingRow, ListView.Contain);
        }
    }
    Caption {
        anchors.centerIn: view
        width: view.width - 60
        visible: root.messages.count === 0 && root.player.hasRecording && !root.content.loading
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("There is no transcript of it. Drag over the waveform, or press Shift with the left or right arrow, to select what is evidence.")
    }
    Rectangle {
        id: picked
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Theme.px(44) : 0
        visible: root.selectionText !== ""
        color: Theme.accentTint
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 20
            anchors.rightMargin: 16
            spacing: 10
            Label {
                Layout.fillWidth: true
                text: root.selectionText
                font.weight: Font.Medium
                elide: Text.ElideRight
            }
            Button {
                text: qsTr("Evidence for %1").arg(root.currentNumber)
                keys: KeyMap.caps["evaluate.evidence"]
                kind: Button.Primary
                onClicked: root.evidenceAsked()
            }
            Button {
                visible: root.messages.selectedLast >= 0 && !root.stretch.isSet
                text: qsTr("Quote")
                name: qsTr("Quote it in the comment")
                keys: KeyMap.caps["evaluate.quote"]
                kind: Button.Quiet
                onClicked: root.quoteAsked()
            }
            Button {
                text: root.narrow ? "" : name
                name: qsTr("Clear")
                icon.name: root.narrow ? "window-close" : ""
                keys: KeyMap.caps["evaluate.leave"]
                kind: Button.Quiet
                onClicked: root.clearAsked()
            }
        }
    }
    EmptyState {
        id: nothing
        anchors.centerIn: parent
        width: parent.width - 60
        visible: root.messages.count === 0 && !root.player.hasRecording && !root.content.loading
        iconName: root.content.isChat ? "dialog-messages" : "call-start"
        heading: qsTr("Nothing to hear or read")
        text: root.content.problem !== "" ? root.content.problem : qsTr("No recording, transcript or message of this interaction is here.")
    }
}
