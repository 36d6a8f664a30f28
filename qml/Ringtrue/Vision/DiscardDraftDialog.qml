// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// Asks before a draft goes from the table for good.
Dialog {
    heading: qsTr("Discard the draft?")
    text: qsTr("What is on the table goes, with its comments. Published versions stay as they are.")
    act: qsTr("Discard the draft")
    dangerous: true
}
