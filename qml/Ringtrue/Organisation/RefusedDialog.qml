// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme

// Why nothing was taken from a file, row by row.
Dialog {
    id: root

    required property FindingRows findings

    width: Math.min(Theme.px(640), (parent?.width ?? Theme.px(680)) - 40)
    text: root.findings.count > 0 ? qsTr("Correct these rows in the file and import it again. Nothing of it was taken.") : ""
    keep: qsTr("Close")

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(320)) + 2
        visible: root.findings.count > 0
        radius: Theme.rControl
        color: Theme.surface
        border.width: 1
        border.color: Theme.border
        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.findings
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What is wrong")
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: RefusedRow {
                width: ListView.view.width
            }
        }
    }
}
