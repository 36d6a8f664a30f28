// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms

// Asks before a form's draft is thrown away.
Dialog {
    id: root

    required property FormEditor editor

    readonly property bool unread: root.editor.state === FormEditor.Failed // this program cannot show it

    heading: !root.unread ? qsTr("Discard the draft of “%1”?").arg(root.editor.title) : root.editor.unreadTitle !== "" ? qsTr("Discard the draft of “%1” unread?").arg(root.editor.unreadTitle) : qsTr("Discard the draft unread?")
    text: root.unread ? qsTr("What was published stays. All that the draft holds is gone: a newer version of the program might have read it.") : qsTr("What was published stays. What was written since is gone.")
    keep: qsTr("Keep the draft")
    act: qsTr("Discard the draft")
    dangerous: true
    onAccepted: root.editor.discard()
}
