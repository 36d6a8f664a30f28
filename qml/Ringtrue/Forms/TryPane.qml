// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme

// The form filled in as it stands: what it asks, the score, and why.
FocusScope {
    id: root

    required property FormEditor editor
    readonly property int atHand: root.rowOf(root.Window.activeFocusItem)
    property int wasAtHand: 0

    onAtHandChanged: () => Qt.callLater(root.reveal)

    function reveal() { // Tab goes past what is in sight, too
        if (root.atHand < 0)
            return;
        root.wasAtHand = root.atHand;
        view.positionViewAtIndex(root.atHand, ListView.Contain);
    }
    function rowOf(at: Item): int { // -1: no question has the focus
        let item = at;
        while (item && !(item instanceof TryRow))
            item = item.parent;
        return (item as TryRow)?.index ?? -1;
    }
    function step(by: int) {
        if (view.count === 0)
            return;
        view.currentIndex = Math.max(0, Math.min(view.count - 1, root.atHand + by));
        view.currentItem.forceActiveFocus();
    }
    function stepBy(event: KeyEvent, by: int) { // an arrow in a field
        event.accepted = event.modifiers === Qt.NoModifier;
        if (event.accepted)
            root.step(by);
    }
    function act(action: string) {
        if (action === "evaluate.next" || action === "evaluate.previous")
            root.step(action === "evaluate.next" ? 1 : -1);
        else
            (view.itemAtIndex(root.atHand) as TryRow)?.act(action);
    }

    TryOut {
        id: trial
        editor: root.editor
        active: root.visible
    }
    WhatIfDialog {
        id: whatIf
        list: TryWhatIf {
            tried: trial
        }
    }
    FocusRegion {
        entry: view
    }
    Item {
        id: back // where Escape leads from the field of a question: on to the question itself
        onActiveFocusChanged: if (back.activeFocus)
            view.itemAtIndex(root.wasAtHand)?.forceActiveFocus()
    }
    KeyArea {
        enabled: view.activeFocus
        rest: back
        scopes: ["evaluate", "choose"]
        actions: ["evaluate.next", "evaluate.previous", "evaluate.yes", "evaluate.no", "evaluate.notApplicable", "evaluate.clear", "evaluate.write", "choose.10"]
        onTriggered: action => root.act(action)
    }
    ListView {
        id: view
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: aside.left
        anchors.left: parent.left
        anchors.leftMargin: 12 // and the frame of what has the focus
        clip: true
        focus: true
        reuseItems: true
        topMargin: 12
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        onCountChanged: if (view.count > 0 && view.currentIndex < 0)
            view.currentIndex = 0
        Keys.onUpPressed: event => root.stepBy(event, -1)
        Keys.onDownPressed: event => root.stepBy(event, 1)
        cacheBuffer: 600 // so that Tab finds the next one
        model: trial
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions to try")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: TryRow {
            width: ListView.view.width - 24
            tried: trial
        }
    }
    FocusFrame {
        anchors.fill: view
        anchors.margins: 0
        shown: root.Window.activeFocusItem === view // where there is no question
    }
    Caption {
        anchors.centerIn: view
        visible: trial.count === 0
        text: qsTr("There is nothing to answer yet.")
    }
    Rectangle {
        id: aside
        anchors.right: parent.right
        width: Theme.px(280)
        height: parent.height
        color: Theme.surface
        Hairline {
            height: parent.height
        }
        Column {
            x: 20
            y: 20
            width: parent.width - 40
            spacing: 12
            Row {
                width: parent.width
                spacing: 14
                ScoreRing {
                    id: ring
                    visible: trial.hasScore
                    share: trial.share
                    text: trial.figure
                    hasMark: trial.hasMark
                    mark: trial.mark
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (ring.visible ? ring.width + 14 : 0)
                    Label {
                        width: parent.width
                        text: trial.hasScore ? trial.outcome : qsTr("No score yet")
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                    }
                    Caption {
                        width: parent.width
                        text: trial.open
                        wrapMode: Text.Wrap
                    }
                }
            }
            Heading {
                visible: trial.why !== ""
                text: qsTr("Why")
            }
            Label {
                width: parent.width
                text: trial.why
                wrapMode: Text.Wrap
                lineHeight: 1.2
            }
            Caption {
                width: parent.width
                text: qsTr("What is answered here is kept nowhere.")
                wrapMode: Text.Wrap
            }
            Button {
                text: qsTr("Under another policy…")
                enabled: trial.hasScore
                onClicked: whatIf.open()
            }
            Button {
                text: qsTr("Take all answers back")
                onClicked: trial.clear()
            }
        }
    }
}
