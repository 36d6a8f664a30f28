// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// A version was published since the draft on the table was begun: one goes on, or starts from it.
Dialog {
    id: root

    required property VisionCraft craft

    heading: qsTr("Go on with an older draft?")
    text: qsTr("%1 What it changed is not in this draft. The draft is kept whichever you choose.").arg(root.craft.newerWords)
    keep: qsTr("Go on with the draft")
    act: qsTr("Start from version %1").arg(root.craft.newerNumber)
    onAccepted: root.craft.startFromNewest()
}
