// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import Ringtrue.Theme

// A drawing in one colour.
Image {
    id: root

    property string name
    property int size: Theme.px(16)
    property color color: Theme.text2
    readonly property int drawn: root.size >= 22 && root.name !== "mark-location" ? 22 : 16

    width: root.size
    height: root.size
    source: root.name === "" ? "" : "image://icon/%1/%2/%3".arg(root.name).arg(root.drawn).arg(root.color)
    sourceSize.width: Math.round(root.size * Screen.devicePixelRatio)
    sourceSize.height: Math.round(root.size * Screen.devicePixelRatio)
    Accessible.ignored: true
}
