// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms

// A number or day of a form. It is written freely; Return, Tab or leaving the field puts it into the form. What is
// refused stays as it was written, in a red frame, and the sentence of why stands below.
TextField {
    id: root

    required property FormEditor editor
    required property string written // what the form has, or what was refused
    required property string problem // why it was refused; empty: the form has it
    signal typed(string text)

    text: root.written
    wrong: root.problem !== ""
    Accessible.description: root.problem
    onTextEdited: root.typed(root.text)
    onEditingFinished: root.editor.enter()

    Connections {
        target: root.editor
        function onTypedChanged() { // what was not wanted after all goes
            root.text = Qt.binding(() => root.written);
        }
    }
}
