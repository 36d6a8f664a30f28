// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Vision

// A version was published since the draft on the table was begun: one goes on, starts from it, or publishes over it.
Dialog {
    id: root

    required property VisionCraft craft
    property bool publishing: false
    signal publishAsked

    heading: root.publishing ? qsTr("Publish over version %1?").arg(root.craft.newerNumber) : qsTr("Go on with an older draft?")
    text: root.publishing ? qsTr("%1 What it changed is not in this draft: publishing takes it back.").arg(root.craft.newerWords) : qsTr("%1 What it changed is not in this draft. The draft is kept whichever you choose.").arg(root.craft.newerWords)
    keep: root.publishing ? qsTr("Keep editing") : qsTr("Go on with the draft")
    act: root.publishing ? qsTr("Publish version %1").arg(root.craft.nextNumber) : qsTr("Start from version %1").arg(root.craft.newerNumber)
    dangerous: root.publishing
    onAccepted: root.publishing ? root.publishAsked() : root.craft.startFromNewest()
}
