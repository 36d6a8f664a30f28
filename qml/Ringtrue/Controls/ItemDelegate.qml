// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A row one can choose: words, key, a bar of bell blue when it is the current one.
T.ItemDelegate {
    id: root

    property string keys
    property bool here: ListView.isCurrentItem
    property bool frameInside: false // its list cuts what lies outside

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.row
    leftPadding: 12
    rightPadding: 12
    focusPolicy: Qt.NoFocus
    Accessible.name: root.text

    background: Rectangle {
        color: root.here || root.highlighted ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
        Rectangle {
            visible: root.here
            width: 3
            height: parent.height
            color: Theme.accent
        }
        FocusFrame {
            anchors.margins: root.frameInside ? 0 : -3
            shown: root.visualFocus
        }
    }
    contentItem: ButtonFaceLeft {
        text: root.text
        iconName: root.icon.name
        keys: root.keys
    }
}
