// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision
import Ringtrue.Workspace

// The versions of the vision that is read, the one in force first.
Dialog {
    id: root

    required property OpenWorkspace workspace
    required property VisionReading reading

    heading: qsTr("Versions")
    text: qsTr("A version never changes. Forms name the version they trace to.")
    keep: qsTr("Close")
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(320))
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Versions")
        T.ScrollBar.vertical: ScrollBar {
        }
        model: VisionVersions {
            workspace: root.workspace
            reading: root.reading
        }
        delegate: ItemDelegate {
            required property int number
            required property string title
            required property string published
            required property bool inForce
            width: ListView.view.width
            text: inForce ? qsTr("Version %1, %2, in force: %3").arg(number).arg(published).arg(title) : qsTr("Version %1, %2: %3").arg(number).arg(published).arg(title)
        }
    }
}
