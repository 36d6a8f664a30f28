// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// Does it ring true? One person answers, pillar by pillar.
RoundView {
    id: root

    property int at: 0 // the pillar that the number keys rate
    property string unrated // what somebody is asked about

    written: sheet.written && !sheet.answered
    losing: qsTr("What you have answered is kept nowhere until you hand it in.")
    onKeyed: action => {
        if (action === "sheet.save" && !sheet.answered)
            root.handIn();
    }

    function show(row: int) {
        root.at = Math.max(0, Math.min(sheet.count - 1, row));
        const item = pillars.itemAt(root.at);
        if (item === null)
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y;
        flick.contentY = Math.max(0, Math.min(Math.max(flick.contentY, top + item.height + 16 - flick.height), top - 16));
    }
    function showFoot() { // why nothing was taken
        if (sheet.problem !== "" && !sheet.answered)
            flick.contentY = Math.max(0, flick.contentHeight - flick.height);
    }
    function handIn() {
        root.unrated = sheet.unrated;
        if (sheet.written && root.unrated !== "")
            asking.open();
        else
            sheet.handIn();
    }
    function act(action: string) {
        if (action.startsWith("choose.") && Number(action.slice(7)) >= 1 && Number(action.slice(7)) <= 5) {
            sheet.rate(root.at, Number(action.slice(7)));
            root.show(root.at + 1);
        } else if (action === "list.next")
            root.show(root.at + 1);
        else if (action === "list.previous")
            root.show(root.at - 1);
        else if (action === "sheet.save")
            root.handIn();
        else if (action === "sheet.close")
            root.doneHere();
    }

    AnswerSheet {
        id: sheet
        workspace: root.workspace
        round: root.hand.round
        onHandedIn: root.toasts.said(qsTr("Your answer was taken."))
    }
    Dialog {
        id: asking
        heading: qsTr("Hand it in without all ratings?")
        text: qsTr("Not rated: %1. Once it is handed in, nothing can be added.").arg(root.unrated)
        keep: qsTr("Go on answering")
        act: qsTr("Hand it in as it is")
        beginsAtKeep: true
        byButtonAlone: true // the key that led here must not lead on
        onAccepted: sheet.handIn()
    }
    KeyArea {
        enabled: root.activeFocus && !sheet.answered
        scopes: ["sheet", "choose", "list"]
        rest: root
        onTriggered: action => root.act(action)
    }
    Flickable {
        id: flick
        anchors.fill: parent
        visible: sheet.loaded && !sheet.answered
        clip: true
        contentHeight: column.implicitHeight + 40
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            x: 24
            y: 16
            width: Math.min(flick.width - 48, Theme.px(860))
            spacing: 14
            KeptWords {
                Layout.fillWidth: true
            }
            Repeater {
                id: pillars
                model: sheet
                PillarRating {
                    Layout.fillWidth: true
                    here: root.activeFocus && index === root.at
                    onRated: rating => sheet.rate(index, rating)
                    onCommented: words => sheet.setCommentOf(index, words)
                    onEntered: root.at = index
                }
            }
            AboutYourself {
                Layout.fillWidth: true
                sheet: sheet
            }
            FieldRow {
                Layout.fillWidth: true
                name: qsTr("In all")
                TextArea {
                    Layout.fillWidth: true
                    name: qsTr("Comment in all")
                    hint: qsTr("What else should be said? (if you like)")
                    text: sheet.comment
                    onTextChanged: if (text !== sheet.comment)
                        sheet.comment = text
                }
            }
            HandInRow {
                Layout.fillWidth: true
                act: qsTr("Hand in your answer")
                problem: sheet.problem
                may: sheet.written
                busy: sheet.busy
                onHandInAsked: root.handIn()
                onProblemChanged: () => Qt.callLater(root.showFoot)
            }
        }
    }
    SheetShape {
        x: 24
        y: 16
        width: column.width
        visible: !sheet.loaded
    }
    Answered {
        anchors.centerIn: parent
        width: Math.min(parent.width - 60, Theme.px(420))
        visible: sheet.answered
        said: sheet.problem
    }
}
