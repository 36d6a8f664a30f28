// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Workspace

// What hinders a form that is being written: why it was not published or a step not made, and that another version was
// published since, with what can be done about that.
Column {
    id: root

    required property OpenWorkspace workspace
    required property FormEditor editor
    required property FormPublisher publisher
    required property FormFindings findings

    Connections {
        target: root.publisher
        function onBehindAsked() {
            behind.open();
        }
    }
    Banner {
        width: parent.width
        visible: text !== ""
        radius: 0
        tone: Tag.Negative
        text: root.publisher.problem !== "" ? root.publisher.problem : root.editor.refusal
        action: root.publisher.problem !== "" && root.findings.count > 0 ? qsTr("Show the next one (%1)").arg(KeyMap.caps["forms.finding"]) : ""
        onActed: root.findings.goNext()
    }
    Banner {
        width: parent.width
        visible: text !== ""
        radius: 0
        text: root.editor.behindText
        action: qsTr("Compare and decide")
        onActed: behind.open()
    }
    BehindDialog {
        id: behind
        workspace: root.workspace
        editor: root.editor
        target: root.editor.target
        onDecided: root.publisher.forget()
    }
}
