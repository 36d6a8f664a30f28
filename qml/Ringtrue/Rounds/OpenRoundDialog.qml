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

    heading: qsTr("Open a round")
    text: root.opener.ringsTrue ? qsTr("Staff rate each pillar from 1 to 5 and comment, without their names. The answers are gathered on this computer until the round is closed.") : qsTr("Staff answer from memory: what kind of service we deliver here, the names of the pillars, an example from this week. Two people code what they write.")
    keep: qsTr("Cancel")
    act: qsTr("Open the round")
    actEnabled: root.opener.visions.length > 0 && !root.opener.busy
    wanting: root.opener.wanting
    onOpened: kind.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: root.opener.open()

    Connections {
        target: root.opener
        function onChanged() { // refused, also where it was closed meanwhile
            if (root.opener.problem !== "")
                root.open();
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
        ComboBox {
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
        TextField {
            Layout.fillWidth: true
            name: qsTr("Question")
            text: root.opener.question
            onTextEdited: root.opener.question = text
        }
    }
    FieldRow {
        Layout.fillWidth: true
        visible: root.opener.ringsTrue
        name: qsTr("Last day to answer, if there is one")
        TextField {
            Layout.fillWidth: true
            name: qsTr("Last day to answer")
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
        TextField {
            Layout.fillWidth: true
            name: qsTr("How many people are asked")
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
        visible: root.opener.problem !== ""
        text: root.opener.problem
        color: Theme.negative
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
