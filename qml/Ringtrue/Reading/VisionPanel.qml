// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme

// The whole vision beside a form, to read; Escape closes it.
FocusScope {
    id: root

    required property VisionAtHand vision
    property bool open: false
    property string closeKeys
    signal closed

    function show() {
        root.open = root.vision.available;
        if (root.open)
            view.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        root.open = false;
        root.closed();
    }
    function toggle() {
        root.visible ? root.leave() : root.show();
    }
    function walk(steps: int) {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + steps));
        view.positionViewAtIndex(view.currentIndex, ListView.Contain);
    }

    visible: root.open && root.vision.available
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Vision at hand")
    Keys.onEscapePressed: root.leave()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        // what lies under it is not pressed through it
        anchors.fill: parent
    }
    FocusRegion {
        entry: view
    }
    Heading {
        id: title
        x: 16
        y: 12
        width: close.x - x - 8
        text: root.vision.title
        wrapMode: Text.Wrap
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    Button {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: 10
        y: 6
        kind: Button.Quiet
        icon.name: "window-close"
        keys: root.closeKeys
        name: qsTr("Close the vision")
        onClicked: root.leave()
    }
    ListView {
        id: view
        anchors.top: parent.top
        anchors.topMargin: Math.max(close.y + close.height, title.y + title.height + 4) + 4
        anchors.bottom: parent.bottom
        x: 4
        width: parent.width - 8
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.vision
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The vision: %1").arg(root.vision.title)
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: VisionPanelRow {
            width: ListView.view.width - 12
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
