// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme

// A share on its interval: a dot on a bar, from 0 to 100 %.
Item {
    id: root

    required property real share // 0..1, as the next two
    required property real low
    required property real high

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.px(18)
    Accessible.ignored: true // the figure beside it says it

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.borderStrong
    }
    Repeater {
        model: 3 // 0, 50 and 100 %
        Rectangle {
            required property int index
            x: Math.round(index * (root.width - 1) / 2)
            y: Math.round((root.height - height) / 2)
            width: 1
            height: 7
            color: Theme.borderStrong
        }
    }
    Rectangle {
        x: Math.round(root.low * root.width)
        y: Math.round((root.height - height) / 2)
        width: Math.max(4, Math.round((root.high - root.low) * root.width))
        height: 4
        radius: 2
        color: Theme.text3
    }
    Rectangle {
        x: Math.round(root.share * root.width - width / 2)
        y: Math.round((root.height - height) / 2)
        width: 10
        height: 10
        radius: 5
        color: Theme.ink
    }
}
