// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A share on its interval: a dot on a bar, from 0 to 100 %, with its scale below.
Item {
    id: root

    required property real share // 0..1, as the next two
    required property real low
    required property real high

    readonly property int bar: Theme.px(18)

    implicitWidth: Theme.px(200)
    implicitHeight: root.bar + Theme.px(14)
    Accessible.ignored: true // the figure beside it says it

    Rectangle {
        y: Math.round((root.bar - height) / 2)
        width: parent.width
        height: 1
        color: Theme.borderStrong
    }
    Repeater {
        model: 3 // 0, 50 and 100 %
        Item {
            id: mark
            required property int index
            x: Math.round(mark.index * (root.width - 1) / 2)
            Rectangle {
                y: Math.round((root.bar - height) / 2)
                width: 1
                height: 7
                color: Theme.borderStrong
            }
            Micro {
                // of the ends inside them
                x: Math.round(-mark.index * width / 2)
                y: root.bar
                text: ["0", "50", qsTr("100 %")][mark.index]
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        x: Math.round(root.low * root.width)
        y: Math.round((root.bar - height) / 2)
        width: Math.max(4, Math.round((root.high - root.low) * root.width))
        height: 4
        radius: 2
        color: Theme.text3
    }
    Rectangle {
        x: Math.round(root.share * root.width - width / 2)
        y: Math.round((root.bar - height) / 2)
        width: 10
        height: 10
        radius: 5
        color: Theme.ink
    }
}
