// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Charts
import Ringtrue.Evaluate

// The stretch of the recording around the playhead: customer above, agent below, evidence behind.
Item {
    id: root

    required property Player player
    required property InteractionContent content
    required property TimeSelection stretch
    readonly property int gutter: Theme.px(24)
    readonly property real usualMs: 204000
    property real wantedMs: root.usualMs // how long a stretch is seen, where the recording is as long
    readonly property real windowMs: Math.min(root.player.durationMs, root.wantedMs)
    readonly property real fromMs: Math.max(0, Math.min(root.player.positionMs - root.windowMs / 2, root.player.durationMs - root.windowMs))
    readonly property real toMs: root.fromMs + root.windowMs

    function zoom(factor: real) {
        root.wantedMs = Math.max(5000, Math.min(root.player.durationMs, root.windowMs * factor));
    }
    function unzoom() {
        root.wantedMs = root.usualMs;
    }
    function at(x: real): real {
        return root.fromMs + x / wave.width * root.windowMs;
    }
    function place(ms: real): real {
        return (ms - root.fromMs) / Math.max(1, root.windowMs) * wave.width;
    }

    TimeRuler {
        id: ruler
        x: root.gutter
        width: parent.width - x
        words: root.content.tickWords
        places: root.content.tickPlaces
    }
    Binding {
        target: root.content
        property: "tickFromMs"
        value: root.fromMs
    }
    Binding {
        target: root.content
        property: "tickToMs"
        value: root.toMs
    }
    Waveform {
        id: wave
        anchors.left: ruler.left
        anchors.right: ruler.right
        anchors.top: ruler.bottom
        anchors.bottom: parent.bottom
        peaks: root.player.peaks
        marks: root.content.marks
        fromMs: root.fromMs
        toMs: root.toMs
        ground: Theme.paper
        customer: Theme.customer
        agent: Theme.agent
        evidence: Theme.evidence
        evidenceEdge: Theme.evidenceEdge
        silence: Theme.borderStrong
        talkOver: Theme.negative
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Waveform, at %1 of %2").arg(root.player.positionText).arg(root.player.durationText)

        Rectangle {
            visible: root.stretch.isSet
            x: Math.round(root.place(root.stretch.fromMs))
            width: Math.round(root.place(root.stretch.toMs)) - x
            height: parent.height
            color: Qt.alpha(Theme.accent, 0.14)
            border.width: 1
            border.color: Theme.accent
        }
        Hairline {
            visible: !root.player.peaks.mixed
            y: Math.round(parent.height / 2)
            width: parent.width
        }
        Repeater {
            model: root.content.flags
            Micro {
                required property int index
                required property string modelData
                readonly property real startMs: root.content.flagPlaces[index]
                visible: startMs >= root.fromMs && startMs <= root.toMs
                x: root.place(startMs) + 2
                y: 3
                text: modelData
                color: Theme.text
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
        Rectangle {
            x: Math.round(root.place(root.player.positionMs)) - 1
            width: 2
            height: parent.height
            color: Theme.text
        }
        TapHandler {
            onTapped: point => root.player.seek(root.at(point.position.x))
        }
        DragHandler {
            target: null
            yAxis.enabled: false
            onCentroidChanged: if (active)
                root.stretch.set(root.at(centroid.pressPosition.x), root.at(centroid.position.x))
        }
        WheelHandler {
            onWheel: event => root.zoom(event.angleDelta.y > 0 ? 0.8 : 1.25)
        }
    }
    SideMark {
        visible: !root.player.peaks.mixed
        agent: false
        y: wave.y + wave.height / 4 - height / 2
    }
    SideMark {
        visible: !root.player.peaks.mixed
        agent: true
        y: wave.y + wave.height * 3 / 4 - height / 2
    }
}
