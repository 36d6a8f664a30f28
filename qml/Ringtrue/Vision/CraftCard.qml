// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// A card of the board. While the vision is edited it is lifted by Space or carried by the pointer, and says what would
// be found in it.
CardButton {
    id: root

    required property string knot
    property VisionCraft craft: null // nothing: it is only read
    property ThreadCanvas canvas: null
    property int noteX: 12
    readonly property bool lifted: root.craft !== null && root.knot !== "" && root.craft.lifted === root.knot
    readonly property bool tied: root.craft !== null && root.knot !== "" && root.craft.tying === root.knot // a thread begins here
    readonly property string finding: root.craft !== null && root.craft.findings.count > 0 ? root.craft.findings.about(root.craft.pathOf(root.knot)) : ""
    readonly property bool hinders: root.finding !== "" && root.craft.findings.isErrorAbout(root.craft.pathOf(root.knot))
    readonly property color noteColor: root.hinders ? Theme.negative : Theme.caution
    readonly property int noteHeight: note.visible ? note.implicitHeight + 6 : 0
    readonly property int comments: root.craft !== null && root.knot !== "" && root.craft.discussed.length > 0 ? Array.from(root.craft.discussed).filter(path => path === root.craft.pathOf(root.knot)).length : 0
    readonly property string talk: root.comments > 0 ? qsTr("Comments: %1").arg(root.comments) : ""
    signal editAsked(string knot)

    function dropAt(x: real, y: real) {
        const place = root.mapToItem(root.canvas, x, y);
        root.craft.drop(root.canvas.knotAt(place.x, place.y));
    }

    Accessible.description: root.talk
    onKnotChanged: root.canvas?.enter(root.knot, root)
    Component.onCompleted: root.canvas?.enter(root.knot, root)
    Component.onDestruction: root.canvas?.leave(root)
    Keys.enabled: root.craft !== null
    Keys.onSpacePressed: root.craft.liftOrDrop(root.knot)

    Rectangle {
        z: 1
        anchors.fill: parent
        visible: root.finding !== "" && !root.bare
        radius: root.corner
        color: "transparent"
        border.width: 1
        border.color: root.noteColor
    }
    Rectangle {
        z: 1
        anchors.fill: parent
        visible: root.lifted || root.tied
        radius: root.corner
        color: "transparent"
        border.width: 2
        border.color: root.lifted ? Theme.ink : Theme.accent
    }
    Tag {
        z: 3
        x: parent.width - width - 8
        y: parent.height - Math.round(height / 2) // on no words
        visible: root.lifted || root.tied
        text: root.lifted ? qsTr("Lifted") : qsTr("Thread from here")
        tone: Tag.Accent
    }
    Tag {
        z: 3
        x: root.noteX
        y: parent.height - Math.round(height / 2)
        visible: root.comments > 0 && !root.bare
        text: String(root.comments)
        iconName: "edit-comment"
        filled: true
        Accessible.ignored: true // the card says it
    }
    Caption {
        id: note
        z: 1
        x: root.noteX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        width: parent.width - x - 10
        visible: root.finding !== "" && !root.bare
        text: root.finding
        color: root.noteColor
        wrapMode: Text.Wrap
    }
    MouseArea {
        id: handle
        property point from
        property bool carrying: false
        z: 2
        anchors.fill: parent
        enabled: root.craft !== null
        preventStealing: true
        cursorShape: handle.carrying ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onPressed: mouse => handle.from = Qt.point(mouse.x, mouse.y)
        onPositionChanged: mouse => {
            if (!handle.carrying && Math.abs(mouse.x - handle.from.x) + Math.abs(mouse.y - handle.from.y) > 8) {
                handle.carrying = true;
                root.craft.lift(root.knot);
            }
            if (handle.carrying)
                root.craft.carry(root.mapToItem(null, mouse.x, mouse.y));
        }
        onReleased: mouse => {
            const carried = handle.carrying;
            handle.carrying = false;
            if (carried)
                root.dropAt(mouse.x, mouse.y);
            else
                root.clicked();
        }
        onCanceled: {
            handle.carrying = false;
            root.craft.putDown();
        }
        onDoubleClicked: root.editAsked(root.knot)
    }
}
