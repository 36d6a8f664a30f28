// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Key, words, points.
Item {
    id: root

    required property string keys
    required property string text
    required property string points
    required property bool checked
    readonly property real naturalWidth: words.x + metrics.width + pts.implicitWidth + 24

    implicitHeight: words.implicitHeight

    TextMetrics {
        id: metrics
        font: words.font
        text: root.text
    }
    KeyHint {
        id: cap
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        keys: root.keys
        inverted: root.checked
    }
    Label {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: cap.visible ? cap.width + 18 : 11
        width: parent.width - x - pts.implicitWidth - 18
        text: root.text
        wrapMode: Text.Wrap
        color: root.checked ? Theme.inkText : Theme.text
        font.weight: root.checked ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
    Caption {
        id: pts
        anchors.right: parent.right
        anchors.rightMargin: 11
        anchors.verticalCenter: parent.verticalCenter
        text: root.points
        color: root.checked ? Theme.inkText : Theme.text3
        Accessible.ignored: true
    }
}
