// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Rounds
import Ringtrue.Theme

// Can they say it? One person answers three questions from memory.
RoundView {
    id: root

    written: sheet.written && !sheet.answered
    onKeyed: action => {
        if (action === "sheet.save" && !sheet.answered)
            sheet.handIn();
    }
    losing: qsTr("What you have answered is kept nowhere until you hand it in.")

    function showFoot() { // why nothing was taken
        if (sheet.problem !== "" && !sheet.answered)
            flick.contentY = Math.max(0, flick.contentHeight - flick.height);
    }

    RecallAnswerSheet {
        id: sheet
        workspace: root.workspace
        round: root.hand.round
        onHandedIn: root.toasts.said(qsTr("Your answer was taken."))
    }
    KeyArea {
        enabled: root.activeFocus && !sheet.answered
        scopes: ["sheet"]
        rest: root
        onTriggered: action => {
            if (action === "sheet.save")
                sheet.handIn();
            else if (action === "sheet.close")
                root.doneHere();
        }
    }
    Flickable {
        id: flick
        anchors.fill: parent
        visible: !sheet.answered
        clip: true
        contentHeight: column.implicitHeight + 40
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            x: 24
            y: 16
            width: Math.min(flick.width - 48, Theme.px(760))
            spacing: 14
            KeptWords {
                Layout.fillWidth: true
                ringsTrue: false
            }
            Repeater {
                model: sheet.questions
                FieldRow {
                    id: row
                    required property int index
                    required property string modelData
                    Layout.fillWidth: true
                    name: row.modelData
                    TextArea {
                        Layout.fillWidth: true
                        name: row.modelData
                        hint: qsTr("In your own words; leave it empty where nothing comes to mind")
                        text: sheet.texts[row.index] ?? ""
                        onTextChanged: if (text !== (sheet.texts[row.index] ?? ""))
                            sheet.setText(row.index, text)
                    }
                }
            }
            HandInRow {
                Layout.fillWidth: true
                act: sheet.written ? qsTr("Hand in your answer") : qsTr("Nothing comes to mind: hand it in empty")
                problem: sheet.problem
                may: true
                busy: sheet.busy
                onHandInAsked: sheet.handIn()
                onProblemChanged: () => Qt.callLater(root.showFoot)
            }
        }
    }
    Answered {
        anchors.centerIn: parent
        width: Math.min(parent.width - 60, Theme.px(420))
        visible: sheet.answered
        said: sheet.problem
    }
}
