// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Vision

// Whether the draft on the table is kept, what would be found in it, and what becomes of it.
RowLayout {
    id: root

    required property VisionCraft craft
    required property bool publishing
    required property int comments // that are not settled
    required property bool narrow
    required property bool sourcesOver
    readonly property bool tight: root.Window.width < Theme.px(940) // large text: signs, and the way out in the menu
    readonly property bool crowded: root.tight || (root.narrow && root.craft.saveFailed)
    signal sourcesAsked
    signal leaveAsked
    signal findingsAsked
    signal commentsAsked
    signal cxAsked
    signal discardAsked
    signal publishAsked

    spacing: 8
    SaveState {
        visible: root.craft.saveText !== ""
        text: root.craft.saveText
        pending: root.craft.saving
        failed: root.craft.saveFailed
        narrow: root.narrow
    }
    Button {
        visible: root.craft.saveFailed
        text: root.tight ? "" : qsTr("Save again")
        name: qsTr("Save again")
        icon.name: root.tight ? "view-refresh" : ""
        onClicked: root.craft.keepNow()
    }
    Button {
        visible: root.narrow
        text: qsTr("Sources")
        checkable: true
        checked: root.sourcesOver
        onClicked: root.sourcesAsked()
    }
    Button {
        visible: !root.tight
        kind: Button.Quiet
        text: qsTr("Leave the table")
        onClicked: root.leaveAsked()
    }
    MenuButton {
        id: fate
        readonly property list<string> fates: root.craft.isService ? [qsTr("Discard the draft"), qsTr("Propose as CX vision (%1)").arg(KeyMap.caps["craft.cx"])] : [qsTr("Discard the draft")]
        text: qsTr("Draft")
        name: qsTr("What becomes of the draft")
        choices: root.tight ? Array.from(fate.fates).concat([qsTr("Leave the table")]) : fate.fates
        onChosen: index => index === fate.fates.length ? root.leaveAsked() : index === 1 ? root.cxAsked() : root.discardAsked()
    }
    Button {
        id: talk
        text: !root.crowded ? talk.name : root.comments > 0 ? String(root.comments) : ""
        name: root.comments > 0 ? qsTr("Comments %1").arg(root.comments) : qsTr("Comments")
        icon.name: "edit-comment"
        onClicked: root.commentsAsked()
    }
    Button {
        id: looks
        text: root.tight ? String(root.craft.findings.count) : looks.name
        name: qsTr("Findings %1").arg(root.craft.findings.count)
        kind: root.craft.findings.errors > 0 ? Button.Danger : Button.Secondary
        icon.name: root.craft.findings.calm ? "dialog-ok-apply" : "data-warning"
        keys: root.crowded ? "" : KeyMap.caps["craft.findings"]
        onClicked: root.findingsAsked()
    }
    Button {
        id: publish
        kind: root.craft.findings.errors > 0 ? Button.Secondary : Button.Primary // errors hinder it, and are told when asked
        text: root.tight && !root.publishing ? qsTr("Publish") : publish.name
        name: root.publishing ? qsTr("Publishing") : root.craft.nextNumber > 0 ? qsTr("Publish version %1").arg(root.craft.nextNumber) : qsTr("Publish")
        enabled: !root.publishing
        keys: root.narrow ? "" : KeyMap.caps["craft.publish"]
        onClicked: root.publishAsked()
    }
}
