// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Today
import Ringtrue.Workspace

// What waits for me, the next thing first.
PageFrame {
    id: root

    settled: !work.loading

    function evaluate(id: string) {
        if (id !== "")
            root.navigation.go("evaluate", id);
    }
    function act(action: string) {
        if (action.startsWith("choose."))
            root.evaluate(work.idOfDigit(Number(action.slice(7))));
        else if (action === "list.open")
            root.evaluate(list.currentIndex >= 0 ? work.idAt(list.currentIndex) : work.nextId);
        else if (action === "list.next")
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
        else if (action === "list.previous")
            list.currentIndex = Math.max(-1, list.currentIndex - 1);
    }

    WorkList {
        id: work
        workspace: root.workspace
    }
    KeyArea {
        scopes: ["list", "choose"]
        rest: list
        onTriggered: action => root.act(action)
    }
    FocusRegion {
        entry: work.hasNext ? list : null
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Today")
        subtitle: aside.visible ? work.dateText : qsTr("%1 · %2").arg(work.dateText).arg(work.doneText)
    }
    Banner {
        id: unread
        anchors.top: head.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: work.problem !== ""
        radius: 0
        tone: Tag.Negative
        text: work.problem
        action: qsTr("Read again")
        onActed: work.readAgain()
    }
    Notices {
        id: notices
        anchors.top: unread.bottom
        width: parent.width
        workspace: root.workspace
        navigation: root.navigation
    }
    Item {
        id: column
        anchors.top: notices.bottom
        anchors.topMargin: 24
        anchors.bottom: parent.bottom
        x: 28
        width: aside.visible ? Theme.px(740) : parent.width - 56

        NextCard {
            id: next
            width: parent.width
            visible: work.hasNext
            work: work
            here: list.currentIndex < 0
            onStarted: root.evaluate(work.nextId)
        }
        RowLayout {
            id: listHead
            visible: list.count > 0
            anchors.top: next.bottom
            anchors.topMargin: 18
            width: parent.width
            Label {
                Layout.leftMargin: 12
                Layout.fillWidth: true
                text: qsTr("To evaluate")
                font.weight: Font.Medium
                color: Theme.text2
            }
            Caption {
                Layout.rightMargin: 12
                text: work.countText
                color: Theme.text3
            }
        }
        ListView {
            id: list
            anchors.top: listHead.bottom
            anchors.topMargin: 6
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            focus: true
            activeFocusOnTab: work.hasNext
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            model: work
            Accessible.role: Accessible.List
            Accessible.name: qsTr("To evaluate")
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: WorkRow {
                width: ListView.view.width
                onClicked: root.evaluate(interaction)
            }
            onCurrentIndexChanged: if (currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain)
        }
    }
    TodayAside {
        id: aside
        x: 28 + Theme.px(740) + 32
        y: column.y
        width: Math.min(Theme.px(340), root.width - x - 28)
        visible: width > Theme.px(180)
        work: work
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(460))
        visible: !work.loading && !work.hasNext && work.problem === ""
        iconName: "go-home"
        heading: work.isNew ? qsTr("No calls or chats yet") : qsTr("Nothing waits for you")
        text: work.isNew ? qsTr("First say what kind of experience you intend: the vision. Then bring in calls and chats: “ringtrue call import” or “ringtrue chat import” on the command line.") : work.isForOthers ? qsTr("Calls and chats wait for those who evaluate here.") : qsTr("Calls and chats that nobody has evaluated yet show up here, oldest first.")
        action: work.isNew ? qsTr("Go to the vision") : qsTr("See all interactions")
        onActed: root.navigation.go(work.isNew ? "vision" : "interactions")
    }
}
