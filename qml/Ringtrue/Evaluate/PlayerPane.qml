// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Charts
import Ringtrue.Evaluate
import Ringtrue.Keys

// Waveform, overview, transport.
Rectangle {
    id: root

    required property Player player
    required property InteractionContent content
    required property TimeSelection stretch
    property bool narrow: false

    function zoom(factor: real) {
        wave.zoom(factor);
    }
    function unzoom() {
        wave.unzoom();
    }

    implicitHeight: transport.y + transport.height + 8
    color: Theme.surface

    WaveView {
        id: wave
        x: 12
        y: 8
        width: parent.width - 28
        height: Theme.px(root.narrow ? 122 : 150)
        player: root.player
        content: root.content
        stretch: root.stretch
    }
    Item {
        id: overview
        x: wave.x + wave.gutter
        width: wave.width - wave.gutter
        anchors.top: wave.bottom
        anchors.topMargin: 6
        height: 22
        Waveform {
            anchors.fill: parent
            peaks: root.player.peaks
            fromMs: 0
            toMs: root.player.durationMs
            ground: Theme.surface
            customer: Theme.customer
            agent: Theme.agent
            silence: Theme.borderStrong
            opacity: 0.7
            Accessible.ignored: true
        }
        Rectangle {
            x: parent.width * wave.fromMs / Math.max(1, root.player.durationMs)
            width: parent.width * (wave.toMs - wave.fromMs) / Math.max(1, root.player.durationMs)
            height: parent.height
            color: Qt.alpha(Theme.accent, 0.10)
            border.width: 1
            border.color: Theme.accent
            radius: 2
        }
        TapHandler {
            onTapped: point => root.player.seek(point.position.x / overview.width * root.player.durationMs)
        }
    }
    RowLayout {
        id: transport
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 14
        anchors.rightMargin: 16
        anchors.top: overview.bottom
        anchors.topMargin: 8
        height: Theme.px(32)
        spacing: 4
        Button {
            Layout.preferredWidth: Theme.px(38)
            icon.name: root.player.playing ? "media-playback-pause" : "media-playback-start"
            kind: Button.Primary
            name: root.player.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: root.player.toggle()
        }
        KeyHint {
            visible: root.width >= Theme.px(440)
            keys: KeyMap.caps["player.play"]
        }
        Button {
            icon.name: "media-seek-backward"
            kind: Button.Quiet
            keys: root.width >= Theme.px(400) ? KeyMap.caps["player.back"] : ""
            name: qsTr("5 seconds back")
            onClicked: root.player.skip(-5000)
        }
        Button {
            icon.name: "media-seek-forward"
            kind: Button.Quiet
            keys: root.width >= Theme.px(400) ? KeyMap.caps["player.forward"] : ""
            name: qsTr("5 seconds on")
            onClicked: root.player.skip(5000)
        }
        Label {
            Layout.leftMargin: 8
            text: root.player.positionText
            font.weight: Font.Medium
            font.pixelSize: Theme.heading
        }
        Caption {
            text: qsTr("/ %1").arg(root.player.durationText)
            color: Theme.text3
        }
        Item {
            Layout.fillWidth: true
        }
        KeyHint {
            visible: root.width >= Theme.px(400)
            keys: KeyMap.caps["player.slower"]
        }
        Button {
            text: root.player.speedText
            kind: Button.Quiet
            name: qsTr("Speed %1, faster").arg(root.player.speedText)
            onClicked: root.player.faster()
        }
        KeyHint {
            visible: root.width >= Theme.px(400)
            keys: KeyMap.caps["player.faster"]
        }
    }
}
