// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What publishing the vision on the table would find. A finding leads to the thing it is about.
Dialog {
    id: root

    required property VisionCraft craft

    width: Math.min(Theme.px(680), (parent?.width ?? Theme.px(720)) - 40)
    heading: root.craft.findings.count === 0 ? qsTr("Nothing to correct") : root.craft.findings.errors > 0 ? qsTr("Errors hinder publishing: %1").arg(root.craft.findings.errors) : qsTr("Nothing hinders publishing")
    text: root.craft.findings.count > root.craft.findings.errors ? qsTr("Cautions and hints do not hinder.") : ""
    keep: qsTr("Close")
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(380))
        visible: root.craft.findings.count > 0
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.craft.findings
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")
        Keys.onReturnPressed: (list.currentItem as FindingRow)?.clicked()
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FindingRow {
            width: ListView.view.width
            onClicked: {
                root.close();
                root.craft.goTo(path);
            }
        }
    }
}
