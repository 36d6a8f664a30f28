// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a dialog holds. Ctrl with Return is told from anywhere in it, Return alone where that is enough.
FocusScope {
    id: root

    property bool byReturn: false
    signal returned

    function press(event: KeyEvent) {
        const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const held = event.modifiers & (Qt.ControlModifier | Qt.ShiftModifier | Qt.AltModifier | Qt.MetaModifier);
        if (!isReturn || (held ? held !== Qt.ControlModifier : !root.byReturn))
            return;
        event.accepted = true;
        if (!event.isAutoRepeat) // the press that opened it
            root.returned();
    }

    focus: true
    Keys.onPressed: event => root.press(event)
}
