// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A section or a question in the outline.
Item {
    id: root

    required property int index
    required property string part
    required property bool isSection
    required property bool nested
    required property int number
    required property string words
    required property string share
    required property bool bonus
    required property int pillar
    required property string letter
    required property string serves // empty: nothing
    required property int critical // ErrorClass of its worst answer; 0: none is critical
    required property string criticalWord
    required property bool conditional
    required property bool here
    property bool focused: false
    readonly property bool tight: root.width < Theme.px(240) // its words have the room of its signs
    property int mark: 0 // -1: something is dropped before it; 1: after it

    implicitHeight: root.isSection ? Theme.px(36) : Theme.px(32)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isSection ? qsTr("Section %1, weight %2").arg(root.words).arg(root.share || "0") : qsTr("Question %1: %2, weight %3").arg(root.number).arg(root.words).arg(root.share || "0") + (root.critical > 0 ? ", " + root.criticalWord : "")
    Accessible.selected: root.here

    Rectangle {
        visible: root.here
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: Theme.px(12) // beside the scroll bar
        radius: Theme.rControl
        color: Theme.accentTint
        FocusFrame {
            anchors.margins: 0
            shown: root.focused
        }
    }
    Rectangle {
        visible: root.mark !== 0
        y: root.mark < 0 ? 0 : parent.height - height
        width: parent.width
        height: 2
        color: Theme.accent
    }
    Micro {
        x: 16
        width: Theme.px(20)
        visible: !root.isSection
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: root.number
        Accessible.ignored: true
    }
    PillarMark {
        x: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.pillar >= 0
        pillar: Math.max(0, root.pillar)
        letter: root.letter
        size: Theme.px(14)
    }
    Icon {
        x: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.serves === "obligation"
        name: "view-institution" // a shield is the class of a critical answer
        size: Theme.px(14)
    }
    Rectangle {
        // it serves nothing
        x: Theme.px(45)
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.isSection && root.serves === "" && root.share !== ""
        width: Theme.px(12)
        height: width
        radius: 2
        color: "transparent"
        border.width: 1
        border.color: Theme.caution
    }
    Label {
        x: (root.isSection ? 16 : Theme.px(66)) + (root.nested ? 12 : 0)
        width: (signs.width > 0 ? signs.x : weight.x) - x - 6
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        elide: Text.ElideRight
        font.weight: root.isSection || root.here ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
    Row {
        id: signs
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18) + Math.max(Theme.px(34), weight.width) + 6 // below each other
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        Icon {
            visible: root.conditional && !root.tight
            name: "view-filter"
            size: Theme.px(14)
            color: Theme.text3
        }
        Icon {
            visible: root.critical > 0 && !root.tight
            name: ["", "wallet-open", "user-identity", "security-high"][root.critical] ?? ""
            size: Theme.px(14)
            color: Theme.text3
        }
    }
    Label {
        id: weight
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        text: root.bonus ? qsTr("+%1").arg(root.share) : root.share
        color: root.isSection ? Theme.text : Theme.text2
        font.weight: root.isSection ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
}
