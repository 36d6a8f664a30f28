// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Interactions
import Ringtrue.Keys

// Heads and rows. The chosen interaction is kept by its id when the list is read again.
FocusScope {
    id: root

    required property InteractionList list
    readonly property string currentId: view.currentIndex >= 0 && root.list.count > 0 ? root.list.idAt(view.currentIndex) : ""
    readonly property real shift: Columns.shift(root.width - 24, root.longest)
    property real longest: 0 // of the numbers that were shown
    property string kept
    signal opened

    function keep(wanted: string) {
        const row = root.list.rowOf(root.kept !== "" ? root.kept : wanted);
        view.currentIndex = row >= 0 ? row : root.list.count > 0 ? 0 : -1;
        view.positionViewAtIndex(Math.max(0, view.currentIndex), ListView.Contain);
    }
    function move(action: string) {
        const page = Math.max(1, Math.floor(view.height / Theme.tableRow) - 1);
        const step = {
            "list.next": 1,
            "list.previous": -1,
            "list.pageDown": page,
            "list.pageUp": -page,
            "list.first": -root.list.count,
            "list.last": root.list.count
        };
        if (!(action in step) || root.list.count === 0)
            return;
        view.currentIndex = Math.max(0, Math.min(root.list.count - 1, view.currentIndex + step[action]));
        view.positionViewAtIndex(view.currentIndex, ListView.Contain);
        root.kept = root.currentId;
    }

    FocusRegion {
        entry: view
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    InteractionHeads {
        id: heads
        width: parent.width
        shift: root.shift
    }
    Banner {
        id: unread
        anchors.top: heads.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.list.problem !== ""
        radius: 0
        tone: Tag.Negative
        text: root.list.problem
        action: qsTr("Read again")
        onActed: root.list.readAgain()
    }
    ListView {
        id: view
        anchors.top: unread.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        reuseItems: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.list
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Interactions")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: InteractionRow {
            width: ListView.view.width
            shift: root.shift
            onNumberLengthChanged: root.longest = Math.max(root.longest, numberLength)
            onClicked: {
                view.forceActiveFocus();
                view.currentIndex = index;
                root.kept = interaction;
            }
            onDoubleClicked: root.opened()
        }
    }
    FocusFrame {
        anchors.margins: 1
        shown: false
    }
    EmptyState {
        anchors.centerIn: view
        width: Math.min(parent.width - 60, Theme.px(420))
        visible: root.list.count === 0 && !root.list.loading && root.list.problem === ""
        iconName: "view-list-details"
        heading: root.list.filtered ? qsTr("Nothing passes the filter") : root.list.ownOnly ? qsTr("Nothing here is yours to read") : qsTr("No interactions yet")
        text: root.list.filtered ? qsTr("Take a filter off to see more.") : root.list.ownOnly ? qsTr("Agents read the interactions they served; mystery shoppers read none of the centre's.") : qsTr("Calls and chats show up here once they are brought in: “ringtrue call import” or “ringtrue chat import” on the command line.")
        action: root.list.filtered ? qsTr("Take all filters off") : ""
        onActed: root.list.clearFilter()
    }
}
