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
    property int over: -1 // the row that a question is dragged over
    property bool after: false

    function dragTo(row: Item, y: real) {
        const at = view.mapFromItem(row, 0, y);
        const index = view.indexAt(10, at.y + view.contentY);
        const target = view.itemAtIndex(index);
        root.over = target ? index : -1;
        root.after = target ? at.y + view.contentY > target.y + target.height / 2 : false;
    }
    function endDrag() {
        root.over = -1;
    }
    function dropHere(part: string) {
        const target = view.itemAtIndex(root.over) as OutlineRow;
        root.endDrag();
        if (target)
            root.editor.drop(part, target.part, root.after);
    }

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
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: OutlineRow {
            id: row
            width: ListView.view.width
            focused: row.here && view.activeFocus
            mark: root.over === row.index ? (root.after ? 1 : -1) : 0
            onPicked: {
                root.editor.take(row.part);
                root.forceActiveFocus();
            }
            onDragged: y => root.dragTo(row, y)
            onDropped: root.dropHere(row.part)
            onDragEnded: root.endDrag()
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width - 1
        height: column.height + 22
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
