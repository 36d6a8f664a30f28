// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// Asks before a draft is left that the disk did not take.
Dialog {
    id: root

    required property string name

    heading: qsTr("Leave “%1”, though it is not saved?").arg(root.name)
    text: qsTr("The disk did not take the last changes. While Ringtrue runs they are kept, and saved as soon as that is possible.")
    keep: qsTr("Stay here")
    act: qsTr("Leave")
}
