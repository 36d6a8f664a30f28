// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// Stays while a version was published since the draft on the table was begun.
Banner {
    id: root

    required property VisionCraft craft

    height: root.visible ? root.implicitHeight : 0
    visible: root.craft.open && root.craft.newerWords !== ""
    radius: 0
    text: qsTr("%1 What it changed is not in this draft.").arg(root.craft.newerWords)
    action: qsTr("Start from version %1").arg(root.craft.newerNumber)
    onActed: root.craft.startFromNewest()
}
