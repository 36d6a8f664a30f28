// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// The hallmark of a pillar: colour, outline and letter together, so that none is needed alone.
Item {
    id: root

    required property int pillar // 0..6
    required property string letter
    property int size: Theme.px(18)
    property bool hollow: false
    readonly property int place: Math.max(0, Math.min(6, root.pillar))

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    PillarShape {
        anchors.fill: parent
        pillar: root.place
        tone: Theme.pillars[root.place]
        hollow: root.hollow
    }
    Label {
        anchors.centerIn: parent
        text: root.letter
        color: root.hollow ? Theme.pillars[root.place] : Theme.pillarInks[root.place]
        font.pixelSize: Math.round(root.size * 0.58)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
