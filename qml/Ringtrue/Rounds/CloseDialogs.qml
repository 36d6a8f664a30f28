// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Rounds
import Ringtrue.Workspace

// Closing a round, what that means, and what is left where too few answered.
Item {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property RoundAtHand hand
    required property bool leaves // papers that are typed and not handed in would be in no record
    readonly property bool busy: closer.busy
    property string round // that somebody was asked about; another one may be at hand meanwhile
    property string name
    property string standing // of that round, then
    property bool ringsTrue: true
    property bool fewWait: false // of that round, then: it has no answers that could be recorded

    function open() {
        if (root.leaves) {
            root.toasts.said(qsTr("Hand in or leave behind first what you have written here. Then close the round."));
            return;
        }
        root.round = root.hand.round;
        root.name = root.hand.heading;
        root.standing = root.hand.standing;
        root.ringsTrue = root.hand.ringsTrue;
        root.fewWait = root.hand.fewWait;
        close.open();
    }

    RoundCloser {
        id: closer
        workspace: root.workspace
        onClosed: text => root.toasts.said(text)
        onTooFew: drop.open()
        onRefused: root.toasts.said(closer.problem)
    }
    Dialog {
        id: close
        heading: qsTr("Close the round?")
        text: (root.fewWait ? qsTr("“%1”: fewer than five have answered, and so few could be told apart. Closed now, none of it enters the record: it would be destroyed unread, and you are asked again before it is. Left open, the round waits for more answers. %2.") : qsTr("“%1”: nobody can answer any more. All answers enter the record in no order, what waited is destroyed, and so is who has answered. That cannot be taken back. %2.")).arg(root.name).arg(root.standing)
        keep: qsTr("Leave it open")
        act: qsTr("Close the round")
        beginsAtKeep: true
        dangerous: true
        onAccepted: closer.close(root.round, root.ringsTrue)
    }
    Dialog {
        id: drop
        heading: closer.nobody ? qsTr("Close it without an answer?") : qsTr("Close it without the answers?")
        text: closer.nobody ? qsTr("“%1”: nobody has answered yet. Closed now, the round ends without a result, and nobody can answer any more. Left open, it waits for answers.").arg(root.name) : qsTr("“%1”: %2 It can be closed without them: then what was answered is destroyed unread and stands in no record.").arg(root.name).arg(closer.problem)
        keep: qsTr("Leave it open")
        act: closer.nobody ? qsTr("Close without a result") : qsTr("Destroy the answers and close")
        beginsAtKeep: true
        byButtonAlone: true // the key that led here must not lead on
        dangerous: true
        onAccepted: closer.drop(root.round, root.ringsTrue)
    }
}
