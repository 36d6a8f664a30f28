// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Reading

// What changed, part by part.
GroupedList {
    id: root

    required property ChangeRows changes

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.changes
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What changed")
    T.ScrollBar.vertical: ScrollBar {
    }
    section.property: "part"
    delegate: ChangeRow {
        width: ListView.view.width
    }
    FocusFrame {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }
}
