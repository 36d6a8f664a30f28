// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Rounds
import Ringtrue.Workspace

// One thing that is done with a round: answering, typing papers, coding, reading what came of it.
FocusScope {
    required property OpenWorkspace workspace
    required property Toasts toasts
    required property RoundAtHand hand
    property Item aside: null // the list of rounds: what is to be at hand may lie over it
    property bool settling: false // of coding: only what two people differ on
    property bool written: false // what stands here would be lost
    property string losing // what is said before it is
    signal keyed(string action) // a key that acts on it wherever the focus is on the page
    signal doneHere // the round is shown again as it stands

    focus: true
}
