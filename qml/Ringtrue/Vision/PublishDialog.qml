// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What was found in a vision file, and whether it was published.
Dialog {
    id: root

    required property VisionPublisher publisher

    width: Math.min(Theme.px(680), (parent?.width ?? Theme.px(720)) - 40)
    heading: root.publisher.heading
    text: root.publisher.text
    keep: qsTr("Close")

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(360)) + 2
        visible: root.publisher.findings.count > 0
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
            model: root.publisher.findings
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Findings")
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: PublishRow {
                width: ListView.view.width
            }
        }
    }
}
