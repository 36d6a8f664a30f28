// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// The one focus sign: 2 px of bell blue, 2 px outside the control.
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -3
    visible: shown
    color: "transparent"
    radius: Theme.rControl + 3
    border.width: 2
    border.color: Theme.accent
}
