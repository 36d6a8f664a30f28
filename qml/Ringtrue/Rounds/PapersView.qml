// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// Ratings from paper, typed as fast as fingers go: a row a paper.
RoundView {
    id: root

    readonly property int part: Math.max(Theme.px(44), Math.min(Theme.px(120), (list.width - Theme.px(200)) / Math.max(1, grid.heads.length)))

    written: grid.papers > 0
    losing: qsTr("The papers you have typed are not handed in yet.")
    onKeyed: action => root.act(action)

    function act(action: string) {
        if (action === "sheet.save")
            root.handIn();
        else if (action === "rounds.words")
            root.write();
        else if (action === "sheet.close")
            root.doneHere();
        else if (action === "rounds.papers")
            list.forceActiveFocus();
    }
    function handIn() {
        grid.handIn();
        if (grid.problem !== "") // what is refused is typed over
            list.forceActiveFocus();
    }
    function typeOn(action: string) {
        list.forceActiveFocus();
        grid.type(action === "choose.10" ? Qt.Key_Minus : Qt.Key_0 + Number(action.slice(7)));
    }
    function write() { // what the paper at hand says beside its ratings
        if (grid.heads.length > 0)
            words.open();
    }

    PaperGrid {
        id: grid
        workspace: root.workspace
        round: root.hand.round
        onMoved: list.currentIndex = grid.row
        onTaken: text => root.toasts.said(text)
    }
    KeyArea {
        enabled: root.activeFocus
        scopes: ["sheet"]
        rest: list
        onTriggered: action => root.act(action)
    }
    KeyArea {
        enabled: !list.activeFocus // a digit comes back to the papers from wherever one is on the page
        scopes: ["choose"]
        onTriggered: action => root.typeOn(action)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 16
        anchors.bottomMargin: 16 // what is said at the foot of the window lies above the last row
        spacing: 10
        Label {
            Layout.fillWidth: true
            text: qsTr("A row a paper, a column a pillar. 1 to 5 fill the cell and go on, 0 or - says that nothing was ticked, Backspace takes the last one back, Return begins the next paper. All papers are taken, or none. W writes what else a paper says.")
            color: Theme.text2
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.rControl
            color: Theme.surface
            border.width: 1
            border.color: list.activeFocus ? Theme.accent : Theme.border
            Item {
                id: head
                anchors.margins: 1
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                height: Theme.px(28)
                Row {
                    x: Theme.px(64)
                    height: parent.height
                    Repeater {
                        model: grid.heads
                        Micro {
                            required property string modelData
                            width: root.part
                            height: parent.height
                            leftPadding: 4
                            rightPadding: 4
                            horizontalAlignment: Text.AlignHCenter
                            text: modelData
                            elide: Text.ElideRight
                            font.weight: Font.Medium
                        }
                    }
                }
                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
            ListView {
                id: list
                anchors.margins: 1
                anchors.top: head.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.topMargin: 0
                clip: true
                focus: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: false
                model: grid
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Papers: %1").arg(grid.papers)
                T.ScrollBar.vertical: ScrollBar {
                }
                Keys.onPressed: event => {
                    event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.ShiftModifier)) && grid.type(event.key);
                }
                delegate: PaperRow {
                    required property int index
                    width: ListView.view.width
                    part: root.part
                    at: index === grid.row ? grid.column : -1
                    focused: list.activeFocus
                    onCellPicked: column => {
                        grid.goTo(index, column);
                        list.forceActiveFocus();
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            Button {
                text: qsTr("Comments, and where they stand")
                name: qsTr("What paper %1 says beside its ratings").arg(grid.row + 1)
                keys: KeyMap.caps["rounds.words"]
                onClicked: root.write()
            }
            HandInRow {
                Layout.fillWidth: true
                act: grid.papers === 1 ? qsTr("Take 1 paper") : qsTr("Take %1 papers").arg(grid.papers)
                problem: grid.problem
                may: grid.papers > 0
                busy: grid.busy
                onHandInAsked: root.handIn()
            }
        }
    }
    PaperWordsDialog {
        id: words
        grid: grid
        onClosed: list.forceActiveFocus()
    }
}
