// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// How an interaction stands: a word, or the score with its bar, crossed where it failed.
Row {
    id: root

    required property string state
    required property string score
    required property real share
    required property bool failed

    spacing: 7
    Label {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.state !== ""
        text: root.state
        color: Theme.text2
        Accessible.ignored: true
    }
    Icon {
        // Not by colour alone; it is told in the row's name.
        anchors.verticalCenter: parent.verticalCenter
        visible: root.score !== "" && root.failed
        name: "window-close"
        size: Theme.px(12)
        color: Theme.negative
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.score !== ""
        width: Theme.px(root.failed ? 15 : 34) // with the cross no wider
        height: 4
        radius: 2
        color: Theme.track
        Rectangle {
            width: parent.width * Math.min(1, root.share)
            height: 4
            radius: 2
            color: root.failed ? Theme.negative : Theme.text2
        }
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.score !== ""
        width: Math.max(Theme.px(38), implicitWidth) // a form may show six decimals
        horizontalAlignment: Text.AlignRight
        text: root.score
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
