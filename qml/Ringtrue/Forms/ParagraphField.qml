// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// Words of one paragraph, all of which are seen: the field grows with them.
TextArea {
    id: root

    signal typed(string words)

    fewestLines: 1
    onTextChanged: if (root.activeFocus)
        root.typed(root.text)
    onFocusChanged: if (root.focus && root.focusReason !== Qt.MouseFocusReason)
        root.cursorPosition = root.length
    Keys.onReturnPressed: event => event.accepted = !(event.modifiers & Qt.ControlModifier) // no new paragraph
    Keys.onEnterPressed: event => event.accepted = !(event.modifiers & Qt.ControlModifier)
}
