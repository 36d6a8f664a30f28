// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Rounds
import Ringtrue.Theme

// What a new round asks.
Dialog {
    id: root

    required property RoundOpener opener
    required property RoundAtHand hand
    required property string argument // of the page: a round's id, or `rings-true` or `recall`, and with a colon a vision's
    readonly property bool recalls: root.argument.split(":")[0] === "recall"
    readonly property string vision: root.argument.split(":")[1] ?? root.hand.vision // the one that is being read

    function begin() {
        root.opener.begin(root.vision);
        root.opener.ringsTrue = !root.recalls;
        root.open();
    }
    function attend() { // to what was refused
        const place = root.opener.place;
        if (place === RoundOpener.AtVision)
            chosen.forceActiveFocus(Qt.TabFocusReason);
        else if (place === RoundOpener.AtQuestion)
            question.forceActiveFocus(Qt.TabFocusReason);
        else if (place === RoundOpener.AtLastDay)
            lastDay.forceActiveFocus(Qt.TabFocusReason);
        else if (place === RoundOpener.AtAsked)
            people.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Open a round")
    text: root.opener.ringsTrue ? qsTr("Staff rate each pillar from 1 to 5 and comment, without their names. The answers are gathered on this computer until the round is closed.") : qsTr("Staff answer from memory: what kind of service we deliver here, the names of the pillars, an example from this week. Two people code what they write.")
    keep: qsTr("Cancel")
    act: qsTr("Open the round")
    actEnabled: root.opener.visions.length > 0 && !root.opener.busy
    wanting: root.opener.wanting
    stays: true
    onOpened: {
        kind.forceActiveFocus(Qt.TabFocusReason);
        root.attend();
    }
    onActed: root.opener.open()

    Connections {
        target: root.opener
        function onOpened() {
            root.close();
        }
        function onRefused() { // also where the dialog was closed meanwhile
            root.open();
            root.attend();
        }
    }
    Segments {
        id: kind
        name: qsTr("What is asked")
        options: [qsTr("Does it ring true?"), qsTr("Can they say it?")]
        current: root.opener.ringsTrue ? 0 : 1
        onChosen: index => root.opener.ringsTrue = index === 0
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("Vision")
        wrong: root.opener.place === RoundOpener.AtVision ? root.opener.problem : ""
        ComboBox {
            id: chosen
            Layout.fillWidth: true
            name: qsTr("Vision")
            model: root.opener.visions
            currentIndex: root.opener.vision
            onActivated: index => root.opener.vision = index
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: root.opener.ringsTrue
        name: qsTr("What is asked of each pillar")
        wrong: question.wrong ? root.opener.problem : ""
        TextField {
            id: question
            Layout.fillWidth: true
            name: qsTr("Question")
            wrong: root.opener.place === RoundOpener.AtQuestion
            text: root.opener.question
            onTextEdited: root.opener.question = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: root.opener.ringsTrue
        name: qsTr("Last day to answer, if there is one")
        wrong: lastDay.wrong ? root.opener.problem : ""
        TextField {
            id: lastDay
            Layout.fillWidth: true
            name: qsTr("Last day to answer")
            wrong: root.opener.place === RoundOpener.AtLastDay
            hint: qsTr("2026-12-04")
            text: root.opener.lastDay
            onTextEdited: root.opener.lastDay = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: root.opener.ringsTrue
        name: qsTr("What else is asked, to compare groups of five and more")
        Flow {
            Layout.fillWidth: true
            spacing: 16
            CheckBox {
                text: qsTr("Role")
                checked: root.opener.byRole
                onToggled: root.opener.byRole = checked
            }
            CheckBox {
                text: qsTr("Team")
                checked: root.opener.byTeam
                onToggled: root.opener.byTeam = checked
            }
            CheckBox {
                text: qsTr("Time here")
                checked: root.opener.byTenure
                onToggled: root.opener.byTenure = checked
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: !root.opener.ringsTrue
        name: qsTr("Quarter")
        ComboBox {
            Layout.fillWidth: true
            name: qsTr("Quarter")
            model: root.opener.quarters
            currentIndex: root.opener.quarter
            onActivated: index => root.opener.quarter = index
        }
    }
    FieldRow {
        Layout.fillWidth: true
        name: qsTr("How many people are asked, to tell how many of them answer")
        wrong: people.wrong ? root.opener.problem : ""
        TextField {
            id: people
            Layout.fillWidth: true
            name: qsTr("How many people are asked")
            wrong: root.opener.place === RoundOpener.AtAsked
            hint: qsTr("Listed here, and may answer: %1").arg(root.opener.listed)
            text: root.opener.asked
            onTextEdited: root.opener.asked = text
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.opener.caution !== ""
        text: root.opener.caution
        color: Theme.caution
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: root.opener.problem !== "" && root.opener.place === RoundOpener.AtNone
        text: root.opener.problem
        color: Theme.negative
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
