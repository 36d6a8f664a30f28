// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// The sections side by side. Not shown for a form of one section.
Rectangle {
    id: root

    required property SectionList sections
    readonly property bool shown: root.sections.count > 1

    visible: root.shown
    implicitHeight: root.shown ? Theme.px(36) + 1 : 0
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Row {
        Repeater {
            model: root.sections
            Step {
                width: root.width / root.sections.count
                onClicked: root.sections.enter(index)
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
