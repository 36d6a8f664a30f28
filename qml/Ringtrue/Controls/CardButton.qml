// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A card one can pick: lit where it belongs to what is picked, framed where it is at hand. The one at hand takes the
// focus, so that assistive technology says it; its board hears the keys.
T.AbstractButton {
    id: root

    property bool lit: false
    property bool here: false
    property bool bare: false // no ground of its own: a place on another card
    property int corner: Theme.rCard

    function attend() {
        if (root.here)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.selected: root.lit
    Accessible.focused: root.activeFocus
    onHereChanged: () => Qt.callLater(root.attend)

    background: Rectangle {
        radius: root.corner
        color: root.bare ? "transparent" : root.hovered && !root.lit ? Theme.hover : Theme.surface
        border.width: root.bare ? 0 : 1
        border.color: root.lit ? Theme.ink : Theme.border
        FocusFrame {
            shown: root.here
            radius: root.corner + 3
        }
    }
}
