// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// The score as a ring, the pass mark as a wedge outside. The outcome is a word beside it, not a colour.
Item {
    id: root

    required property real share // 0..1
    required property string text
    property bool hasMark: false
    property real mark: 0 // 0..1

    implicitWidth: Theme.px(58)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Score %1 of 100").arg(root.text)

    RingShape {
        anchors.fill: parent
        share: root.share
        hasMark: root.hasMark
        mark: root.mark
        tone: Theme.ink
        track: Theme.track
        markTone: Theme.text2
    }
    Label {
        anchors.centerIn: parent
        text: root.text
        font.pixelSize: Math.round(root.width * (root.text.length > 4 ? 0.22 : root.text.length > 3 ? 0.25 : 0.32))
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
