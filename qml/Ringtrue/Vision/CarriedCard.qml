// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What the pointer carries.
Rectangle {
    id: root

    required property VisionCraft craft
    readonly property point at: root.parent?.mapFromItem(null, root.craft.carriedTo.x, root.craft.carriedTo.y) ?? Qt.point(0, 0)

    visible: root.craft.carried
    x: root.at.x + 8
    y: root.at.y + 8
    width: Math.min(words.implicitWidth, Theme.px(220)) + 20
    height: words.height + 14
    radius: Theme.rTag
    color: Theme.raised
    border.width: 1
    border.color: Theme.ink
    Accessible.ignored: true
    Quote {
        id: words
        x: 10
        y: 7
        width: root.width - 20
        text: root.craft.liftedWords
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
