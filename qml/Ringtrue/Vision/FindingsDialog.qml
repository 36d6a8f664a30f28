// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What publishing the vision on the table would find, or would find today in the one that is read. A finding leads to
// the thing it is about.
Dialog {
    id: root

    required property CraftFindings found
    property bool published: false
    signal wentTo(string path)

    width: Math.min(Theme.px(680), (parent?.width ?? Theme.px(720)) - 40)
    heading: root.found.count === 0 ? qsTr("Nothing to correct") : root.published ? qsTr("To be looked at in this vision: %1").arg(root.found.count) : root.found.errors > 0 ? qsTr("Errors hinder publishing: %1").arg(root.found.errors) : qsTr("Worth a look before publishing: %1").arg(root.found.count)
    text: root.found.count === 0 ? qsTr("Sources and quotes, promises, pillars, behaviours, names and dates were checked.") : root.published ? qsTr("It was published with this, or has come to it since. A new version mends it.") : root.found.count > root.found.errors ? qsTr("Cautions and hints do not hinder publishing.") : ""
    keep: qsTr("Close")
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(380))
        visible: root.found.count > 0
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.found
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")
        Keys.onReturnPressed: (list.currentItem as FindingRow)?.clicked()
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FindingRow {
            width: ListView.view.width
            onClicked: {
                root.close();
                root.wentTo(path);
            }
        }
    }
}
