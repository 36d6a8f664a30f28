// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms

// Asks before a form's draft is thrown away.
Dialog {
    id: root

    required property FormEditor editor

    heading: qsTr("Discard the draft of “%1”?").arg(root.editor.title)
    text: qsTr("What was published stays. What was written since is gone.")
    keep: qsTr("Keep the draft")
    act: qsTr("Discard the draft")
    dangerous: true
    onAccepted: root.editor.discard()
}
