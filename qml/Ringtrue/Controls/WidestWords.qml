// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// How wide the widest of some words is in the type of the interface, in px, and how wide what shows them may be.
Item {
    id: root

    required property list<string> words
    readonly property real advance: Math.ceil(Array.from(root.words).reduce((most, entry) => Math.max(most, metrics.advanceWidth(entry)), 0))
    readonly property real room: (root.Window.width || Theme.px(1024)) - 16

    visible: false
    FontMetrics {
        id: metrics
        font.family: Theme.sans
        font.pixelSize: Theme.body
    }
}
