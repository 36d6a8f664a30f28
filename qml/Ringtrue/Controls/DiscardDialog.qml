// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Asks before changes that are not written down are left behind.
Dialog {
    id: root

    required property string name // of what has them; empty: a new thing

    heading: root.name === "" ? qsTr("Leave what you wrote behind?") : qsTr("Leave the changes to %1 behind?").arg(root.name)
    text: root.name === "" ? qsTr("It is not written down yet.") : qsTr("They are not written down yet.")
    keep: qsTr("Keep editing")
    act: qsTr("Leave the changes")
    dangerous: true
}
