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
    onAboutToShow: {
        versions.look(); // comments come to a version a moment after it is published
        compare.begin();
    }
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
            id: versions
            workspace: root.workspace
            reading: root.reading
            row: list.currentIndex
            onChanged: if (list.count > 0 && list.currentIndex < 0)
                list.currentIndex = 0
        }
        delegate: ItemDelegate {
            required property int index
            required property int number
            required property string title
            required property string published
            required property bool inForce
            width: ListView.view.width
            text: inForce ? qsTr("Version %1, %2, in force: %3").arg(number).arg(published).arg(title) : qsTr("Version %1, %2: %3").arg(number).arg(published).arg(title)
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        FocusFrame {
            parent: list
            anchors.margins: 0
            shown: list.activeFocus
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: versions.people !== ""
        text: qsTr("At the table of version %1: %2").arg(versions.number).arg(versions.people)
        wrapMode: Text.Wrap
    }
    Caption {
        visible: said.count > 0
        text: qsTr("Comments on the draft that became version %1").arg(versions.number)
    }
    ListView {
        id: said
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(said.contentHeight, Theme.px(168))
        visible: said.count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: versions.comments
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comments")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: Label {
            required property string modelData
            width: ListView.view.width - 12
            leftPadding: 4
            bottomPadding: 8
            text: modelData
            wrapMode: Text.Wrap
        }
        FocusFrame {
            parent: said
            anchors.margins: 0
            shown: said.activeFocus
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
