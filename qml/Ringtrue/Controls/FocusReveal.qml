// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Scrolls the field that gets the focus into sight.
QtObject {
    id: root

    required property Flickable flick
    required property Item column // what is scrolled
    readonly property Item focused: root.flick.Window.activeFocusItem

    function reveal() {
        let inside = root.focused;
        while (inside && inside !== root.column)
            inside = inside.parent;
        if (!inside || root.focused === root.column)
            return;
        const y = root.focused.mapToItem(root.column, 0, 0).y;
        if (y < root.flick.contentY + 8)
            root.flick.contentY = Math.max(0, y - 24);
        else if (y + root.focused.height > root.flick.contentY + root.flick.height - 24)
            root.flick.contentY = Math.min(Math.max(0, root.flick.contentHeight - root.flick.height), y + root.focused.height - root.flick.height + 40);
    }
    onFocusedChanged: () => Qt.callLater(root.reveal)
}
