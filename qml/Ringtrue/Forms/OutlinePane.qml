// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// Sections and questions with what they weigh; what all of them weigh below; the keys that change it.
FocusScope {
    id: root

    required property FormEditor editor
    property bool folded: false // there is room for its rows only
    property int over: -1 // the row that a question is dragged over
    property bool after: false

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    OutlineList {
        id: outline
        editor: root.editor
        onCurrentChanged: () => Qt.callLater(view.reveal)
    }
    FocusRegion {
        entry: view
    }
    ListView {
        id: view
        function reveal() {
            if (outline.current >= 0)
                view.positionViewAtIndex(outline.current, ListView.Contain);
        }

        anchors.top: parent.top
        anchors.topMargin: 6
        anchors.bottom: foot.top
        width: parent.width - 1
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        cacheBuffer: 320
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        model: outline
        currentIndex: outline.current
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Outline: %1").arg(root.editor.title)
        Keys.onUpPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.editor.step(-1);
        }
        Keys.onDownPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.editor.step(1);
        }
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(view.height / Theme.px(32)) - 1);
            const by = event.key === Qt.Key_Home ? -view.count : event.key === Qt.Key_End ? view.count : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_PageDown ? page : 0;
            event.accepted = by !== 0 && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.editor.step(by);
        }
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: OutlineRow {
            id: row
            width: ListView.view.width
            focused: row.here && view.activeFocus
            mark: root.over === row.index ? (root.after ? 1 : -1) : 0
        }
    }
    MouseArea {
        // not of the rows: a row that is dragged far out of sight is one no more
        id: hand

        property string part // what was pressed
        property bool mayCarry: false
        property real from
        property bool carries: false
        readonly property real step: !hand.carries ? 0 : hand.mouseY < 24 ? -1 : hand.mouseY > hand.height - 24 ? 1 : 0

        function rowAt(y: real): OutlineRow {
            return view.itemAt(10, y + view.contentY) as OutlineRow;
        }
        function aim() {
            const y = Math.max(0, Math.min(hand.height - 1, hand.mouseY));
            const target = hand.rowAt(y);
            root.over = target?.index ?? -1;
            root.after = target ? y + view.contentY > target.y + target.height / 2 : false;
        }
        function drop() {
            const target = root.over < 0 ? null : view.itemAtIndex(root.over) as OutlineRow;
            hand.carries = false;
            root.over = -1;
            if (target)
                root.editor.drop(hand.part, target.part, root.after);
        }

        anchors.fill: view
        anchors.rightMargin: Theme.px(12) // the scroll bar's
        onPressed: mouse => {
            const row = hand.rowAt(mouse.y);
            hand.part = row?.part ?? "";
            hand.mayCarry = row !== null && !row.isSection;
            hand.from = mouse.y;
        }
        onPositionChanged: mouse => {
            hand.carries = hand.carries || (hand.mayCarry && Math.abs(mouse.y - hand.from) > 8);
            if (hand.carries)
                hand.aim();
        }
        onReleased: {
            if (hand.carries) {
                hand.drop();
            } else if (hand.part !== "") {
                root.editor.take(hand.part);
                root.forceActiveFocus();
            }
        }
        onCanceled: {
            hand.carries = false;
            root.over = -1;
        }
    }
    Timer {
        // at its edges the outline goes on under what is dragged
        interval: 16
        repeat: true
        running: hand.step !== 0
        onTriggered: {
            const most = Math.max(0, view.contentHeight - view.height);
            view.contentY = view.originY + Math.max(0, Math.min(most, view.contentY - view.originY + hand.step * Theme.px(10)));
            hand.aim();
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width - 1
        height: root.folded ? 0 : column.height + 22
        visible: !root.folded
        Hairline {
            width: parent.width
        }
        Column {
            id: column
            x: 16
            y: 12
            width: parent.width - 32
            spacing: 8
            Row {
                id: bar
                width: parent.width
                height: 10
                spacing: 2
                Repeater {
                    model: outline.shares.length
                    Rectangle {
                        required property int index
                        readonly property real share: outline.shares[index] ?? 0
                        readonly property int pillars: outline.shares.length - 2
                        visible: share > 0
                        width: Math.max(1, (bar.width - 2 * pillars) * share / 100)
                        height: 10
                        radius: 1
                        color: index < pillars ? Theme.pillars[Math.min(6, index)] : index === pillars ? Theme.text3 : Theme.track
                        border.width: index > pillars ? 1 : 0
                        border.color: Theme.borderStrong
                    }
                }
            }
            Label {
                text: outline.totalText
                font.weight: Font.Medium
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: outline.sharesText
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: 6
                Button {
                    text: qsTr("Question")
                    keys: KeyMap.caps["forms.question"]
                    name: qsTr("Add a question")
                    onClicked: root.editor.addQuestion()
                }
                Button {
                    text: qsTr("Section")
                    keys: KeyMap.caps["forms.section"]
                    name: qsTr("Add a section")
                    onClicked: root.editor.addSection()
                }
                Button {
                    visible: root.editor.hasJourneyBlock
                    text: qsTr("Journey block")
                    name: qsTr("Add the questions about the customer's journey")
                    onClicked: root.editor.insertJourneyBlock()
                }
            }
            Flow {
                width: parent.width
                spacing: 5
                KeyNote {
                    keys: KeyMap.caps["forms.words"]
                    text: qsTr("write")
                }
                KeyNote {
                    keys: qsTr("%1 %2").arg(KeyMap.caps["forms.up"]).arg(KeyMap.caps["forms.down"])
                    text: qsTr("move")
                }
                KeyNote {
                    keys: qsTr("%1 %2").arg(KeyMap.caps["forms.heavier"]).arg(KeyMap.caps["forms.lighter"])
                    text: qsTr("weight")
                }
                KeyNote {
                    keys: KeyMap.caps["forms.remove"]
                    text: qsTr("remove")
                }
                KeyNote {
                    keys: KeyMap.caps["forms.undo"]
                    text: qsTr("undo")
                }
                KeyNote {
                    keys: KeyMap.caps["forms.redo"]
                    text: qsTr("redo")
                }
            }
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
