// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// Shows all of a head that gave way to the board below it, and folds it again.
Button {
    id: root

    required property bool folded

    kind: Button.Quiet
    icon.name: root.folded ? "go-down" : "go-up"
    name: root.folded ? qsTr("Show all that is said above the board") : qsTr("Show less above the board")

    ToolTip {
        text: root.name
        visible: root.hovered
    }
}
