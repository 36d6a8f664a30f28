// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Workspace

// Asks before what is written in a view of a round is lost.
Dialog {
    id: root

    required property Navigation navigation

    heading: qsTr("Leave it behind?")
    keep: qsTr("Go on here")
    act: qsTr("Leave it behind")
    dangerous: true
    onRejected: root.navigation.stayOpen()
}
