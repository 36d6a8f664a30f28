// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// What a closed round came to.
RoundView {
    id: root

    readonly property bool ringsTrue: root.hand.ringsTrue

    Component.onCompleted: root.read()

    function read() {
        figures.read(root.hand.round, root.hand.ringsTrue);
    }

    RoundFigures {
        id: figures
        workspace: root.workspace
    }
    Connections {
        target: root.workspace
        function onContentChanged() { // somebody coded or settled
            root.read();
        }
    }
    KeyArea {
        enabled: flick.activeFocus
        scopes: ["list"]
        rest: flick
        onTriggered: action => {
            if (action === "list.next" || action === "list.pageDown")
                flick.by(action === "list.next" ? Theme.px(60) : flick.height);
            else if (action === "list.previous" || action === "list.pageUp")
                flick.by(action === "list.previous" ? -Theme.px(60) : -flick.height);
            else if (action === "list.close")
                root.doneHere();
        }
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.px(560))
        visible: figures.state === RoundFigures.Failed
        heading: qsTr("The result could not be read")
        text: figures.problem
        action: qsTr("Read again")
        onActed: root.read()
    }
    SheetShape {
        x: 24
        y: 16
        width: column.width
        visible: figures.state === RoundFigures.Loading
    }
    Flickable {
        id: flick
        function by(step: real) {
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + step));
        }
        anchors.fill: parent
        visible: figures.state === RoundFigures.Shown
        focus: true
        Keys.onLeftPressed: table.by(-Theme.px(124))
        Keys.onRightPressed: table.by(Theme.px(124))
        activeFocusOnTab: true
        clip: true
        contentHeight: column.implicitHeight + 40
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Result")
        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }
        ColumnLayout {
            id: column
            x: 24
            y: 16
            width: Math.min(flick.width - 48, Theme.px(900))
            spacing: 16
            ShareCard {
                Layout.fillWidth: true
                heading: root.ringsTrue ? qsTr("How many find that it rings true") : qsTr("How many can say it")
                words: root.ringsTrue ? qsTr("The share of those who gave 4 or 5 of 5, with its interval: in how far so many answers can tell of all staff.") : qsTr("The share of all who answered, blank answers too, with its interval.")
                shares: figures.shares
            }
            ShareCard {
                Layout.fillWidth: true
                visible: figures.named.count > 0
                heading: qsTr("How many name each pillar")
                words: qsTr("Counted by the words of its name, in any language of the vision.")
                shares: figures.named
            }
            Repeater {
                model: figures.notes
                Label {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            Card {
                Layout.fillWidth: true
                visible: figures.table.count > 0
                implicitHeight: table.implicitHeight + tableHead.height + 24
                Heading {
                    id: tableHead
                    x: 16
                    y: 12
                    text: root.ringsTrue ? qsTr("Who finds so") : qsTr("Quarter by quarter")
                }
                FiguresTable {
                    id: table
                    anchors.top: tableHead.bottom
                    width: parent.width
                    table: figures.table
                    name: tableHead.text
                    amountHead: qsTr("Answers")
                }
            }
            Label {
                Layout.fillWidth: true
                visible: root.ringsTrue && figures.table.count > 0
                text: qsTr("Not shown: groups of fewer than five, and groups from which one could be worked out.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Card {
                Layout.fillWidth: true
                visible: figures.comments.length > 0
                implicitHeight: said.implicitHeight + 24
                Column {
                    id: said
                    x: 16
                    y: 12
                    width: parent.width - 32
                    spacing: 8
                    Heading {
                        text: qsTr("Said in all, in no order")
                    }
                    Repeater {
                        model: figures.comments
                        Quote {
                            required property string modelData
                            width: said.width
                            text: qsTr("“%1”").arg(modelData)
                            color: Theme.text2
                        }
                    }
                }
            }
        }
        FocusFrame {
            parent: flick
            anchors.margins: 1
            anchors.rightMargin: bar.visible ? bar.width : 1
            shown: flick.activeFocus
        }
    }
}
