// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// Times over a waveform: a tick and its words at each place of the list.
Item {
    id: root

    required property list<string> words // of the ticks, made by the view-model
    required property list<real> places // 0..1 of the width, same order

    implicitHeight: Theme.px(18)
    Accessible.ignored: true

    Repeater {
        model: root.words.length
        Item {
            id: tick
            required property int index
            x: Math.round(root.places[tick.index] * root.width)
            height: root.height
            Rectangle {
                width: 1
                height: 5
                y: tick.height - 5
                color: Theme.borderStrong
            }
            Micro {
                x: 3
                visible: tick.x + x + implicitWidth <= root.width // never half a time
                text: root.words[tick.index]
                Accessible.ignored: true
            }
        }
    }
}
