// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// What stands in place of a vision where none is shown: it is being read, none is there, it cannot be
// read, or not by this reader.
Item {
    id: root

    required property VisionReading reading
    required property bool mayWrite
    property VisionCraft craft: null // whose drafts can be gone on with
    readonly property list<string> drafts: root.mayWrite && root.craft !== null ? root.craft.drafts : []
    signal newAsked

    Column {
        // the shape of what is being read
        x: 28
        y: Theme.header + 24
        visible: root.reading.state === VisionReading.Loading
        spacing: 20
        Caption {
            text: qsTr("The vision is being read")
        }
        Skeleton {
            width: Math.min(root.width - 56, Theme.px(620))
            height: Theme.px(26)
        }
        Grid {
            columns: 3
            spacing: 32
            Repeater {
                model: 6
                Skeleton {
                    width: Math.round((root.width - 56 - 64) / 3)
                    height: Theme.px(140)
                    radius: Theme.rCard
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: root.reading.state === VisionReading.Empty && root.drafts.length > 0
        iconName: "compass"
        heading: qsTr("No vision is published yet")
        text: root.drafts.length === 1 ? qsTr("A draft waits: %1. Go on with it, or begin another vision.").arg(root.drafts[0]) : root.drafts.length > 1 ? qsTr("Drafts wait: %1. The one that was changed last: %2. Go on with it, choose another one under Drafts, or begin another vision.").arg(root.drafts.length).arg(root.drafts[0]) : ""
        action: qsTr("Go on with the draft")
        keys: KeyMap.caps["read.edit"]
        onActed: root.craft.openDraft(0)
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: root.reading.state === VisionReading.Empty && root.drafts.length === 0
        iconName: "compass"
        heading: qsTr("No vision yet")
        text: qsTr("A vision says which kind of service you intend to give: sources, promises, pillars, behaviours. Craft it here, or publish a file that ends with .vision.yaml. Each publishing makes a numbered version that never changes.")
        action: root.mayWrite ? qsTr("New vision") : ""
        keys: KeyMap.caps["read.new"]
        onActed: root.newAsked()
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(560))
        visible: root.reading.state === VisionReading.Failed
        heading: qsTr("The vision could not be read")
        text: qsTr("It was published by a newer version of the program, or the workspace is damaged. Nothing was changed. Read it again; where that does not help, have the workspace checked.")
        action: qsTr("Read again")
        onActed: root.reading.refresh()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: root.reading.state === VisionReading.NotForReader
        iconName: "compass"
        heading: qsTr("The vision is not shown to you")
        text: qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.")
    }
}
