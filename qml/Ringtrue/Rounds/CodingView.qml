// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Rounds
import Ringtrue.Theme

// What staff can say of the vision, coded text by text; or what two coders differ on, settled.
RoundView {
    id: root

    written: coding.written
    losing: qsTr("The codes you have given are not kept yet.")
    onKeyed: action => {
        if (action === "sheet.save")
            coding.keep();
    }
    Component.onCompleted: coding.read(root.hand.round, root.settling)

    function act(action: string) {
        if (beside.activeFocus && (action === "list.next" || action === "list.previous"))
            return beside.walk(action === "list.next" ? 1 : -1);
        const code = action.startsWith("choose.") ? Number(action.slice(7)) : 0;
        if (code >= 1 && code <= 3)
            root.code(Math.max(0, list.currentIndex), code);
        else if (action === "list.next")
            list.incrementCurrentIndex();
        else if (action === "list.previous")
            list.decrementCurrentIndex();
        else if (action === "list.first")
            list.currentIndex = 0;
        else if (action === "list.last")
            list.currentIndex = list.count - 1;
        else if (action === "sheet.save")
            coding.keep();
        else if (action === "sheet.close" && beside.visible)
            beside.leave();
        else if (action === "sheet.close")
            root.doneHere();
    }
    function code(row: int, code: int) {
        coding.code(row, code);
        const next = coding.nextOpen(row);
        if (next >= 0)
            list.currentIndex = next;
    }

    RecallCoding {
        id: coding
        workspace: root.workspace
        onDropped: text => root.toasts.said(text)
        onKept: text => {
            root.toasts.said(text);
            root.doneHere();
        }
    }
    KeyArea {
        scopes: ["rounds"]
        actions: ["rounds.vision"]
        onTriggered: beside.toggle()
    }
    KeyArea {
        enabled: root.activeFocus || beside.activeFocus
        scopes: ["sheet", "choose", "list"]
        rest: list
        onTriggered: action => root.act(action)
    }
    VisionPanel {
        id: beside
        parent: root.aside
        anchors.fill: parent
        z: 1
        closeKeys: KeyMap.caps["sheet.close"]
        vision: RoundVision {
            hand: root.hand
        }
        onClosed: list.forceActiveFocus()
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.px(560))
        visible: coding.state === RecallCoding.Failed
        heading: qsTr("The texts could not be read")
        text: coding.problem
        action: qsTr("Read again")
        onActed: coding.read(root.hand.round, root.settling)
    }
    SheetShape {
        x: 24
        y: 16
        width: parent.width - 48
        visible: coding.state === RecallCoding.Loading
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 60, Theme.px(420))
        visible: coding.state === RecallCoding.Shown && coding.count === 0
        iconName: "dialog-ok-apply"
        heading: coding.settling ? qsTr("Nothing to settle") : qsTr("Nothing to code")
        text: coding.settling ? qsTr("The two coders gave every text the same code.") : qsTr("Nobody wrote anything: blank answers need no coder.")
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 16
        anchors.bottomMargin: 16 // what is said at the foot of the window lies above the last row
        visible: coding.state === RecallCoding.Shown && coding.count > 0
        spacing: 10
        RowLayout {
            spacing: 12
            Label {
                Layout.fillWidth: true
                text: coding.settling ? qsTr("Two people have coded these texts differently. Agree on one code for each; the others stay as both gave them.") : qsTr("Does each text say what the vision says? Code every text for yourself: another person codes them, too, and neither sees what the other makes of them.")
                color: Theme.text2
                lineHeight: 1.2
                wrapMode: Text.Wrap
            }
            Button {
                Layout.alignment: Qt.AlignTop
                visible: beside.vision.available
                checked: beside.visible
                text: qsTr("Vision")
                keys: KeyMap.caps["rounds.vision"]
                name: qsTr("The vision beside the texts")
                onClicked: beside.toggle()
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            model: coding
            onCountChanged: if (list.count > 0 && list.currentIndex < 0)
                list.currentIndex = Math.max(0, coding.nextOpen(-1)) // there one begins
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Texts without a code: %1").arg(coding.open)
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: CodingRow {
                width: ListView.view.width
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus();
                }
                onCoded: code => {
                    list.forceActiveFocus();
                    root.code(index, code);
                }
            }
        }
        HandInRow {
            Layout.fillWidth: true
            act: coding.open === 0 ? qsTr("Keep the codes") : qsTr("Keep the codes (%1 open)").arg(coding.open)
            problem: coding.problem
            may: coding.open === 0
            busy: coding.busy
            onHandInAsked: coding.keep()
        }
    }
}
