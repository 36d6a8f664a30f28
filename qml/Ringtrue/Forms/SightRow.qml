// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A behaviour or obligation that the question at hand serves or could serve; above the first of a pillar its name.
Item {
    id: root

    required property int index
    required property string heading // empty: it goes on
    required property int pillar
    required property string letter
    required property string words
    required property bool picked
    required property bool asked // some question of the form asks about it
    required property bool obligation
    property bool focused: false
    signal toggled(bool picked)

    function toggle() {
        root.toggled(!root.picked);
    }

    implicitHeight: head.height + box.height + 6
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.asked ? root.words : qsTr("%1, nobody asks").arg(root.words)
    Accessible.checkable: true
    Accessible.checked: root.picked

    Row {
        id: head
        x: 8
        height: visible ? Theme.px(30) : 0
        visible: root.heading !== ""
        spacing: 7
        PillarMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pillar >= 0
            pillar: Math.max(0, root.pillar)
            letter: root.letter
            size: Theme.px(17)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.heading
            font.family: root.obligation ? Theme.sans : Theme.serif
            font.pixelSize: Theme.heading
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.fill: box
        anchors.margins: -3
        visible: over.hovered
        radius: Theme.rControl
        color: Theme.hover
    }
    FocusFrame {
        anchors.fill: box
        anchors.leftMargin: -6 // as far from the box to tick as above it
        anchors.rightMargin: -6
        shown: root.focused
    }
    Item {
        id: box
        x: 8
        y: head.height + 3
        width: parent.width - 24 // beside the scroll bar
        height: Math.max(Theme.px(24), label.implicitHeight)
        Rectangle {
            y: 3
            width: Theme.px(18)
            height: width
            radius: Theme.rTag
            color: root.picked ? Theme.ink : Theme.surface
            border.width: 1
            border.color: root.picked ? Theme.ink : Theme.borderStrong
            Icon {
                anchors.centerIn: parent
                visible: root.picked
                name: "dialog-ok-apply"
                size: Theme.px(14)
                color: Theme.inkText
            }
        }
        Label {
            id: label
            x: Theme.px(26)
            width: parent.width - x - (note.visible ? note.width + 6 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.words
            wrapMode: Text.Wrap
            color: root.picked ? Theme.text : Theme.text2
            Accessible.ignored: true
        }
        Micro {
            id: note
            anchors.right: parent.right
            anchors.baseline: label.baseline // of the first line where it goes on
            visible: !root.asked
            text: qsTr("nobody asks")
            color: Theme.caution
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: over
    }
    TapHandler {
        onTapped: root.toggle()
    }
}
