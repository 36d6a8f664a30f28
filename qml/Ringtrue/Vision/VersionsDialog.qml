// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Reading
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
    width: Math.min(Theme.px(720), parent.width - 40)
    onAboutToShow: compare.begin()
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(132))
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
    Heading {
        text: qsTr("What changed")
    }
    ComparePane {
        id: compare
        workspace: root.workspace
        target: "vision:" + root.reading.slug
    }
}
