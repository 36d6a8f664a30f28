// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// A name and what it is: one line of what is known.
Item {
    id: root

    required property string name
    required property string value
    property real nameWidth: Theme.px(96)
    property bool valueAtRight: false

    implicitHeight: Math.max(words.implicitHeight, what.implicitHeight)

    Caption {
        id: words
        width: root.valueAtRight ? parent.width - what.width - 10 : root.nameWidth
        text: root.name
        elide: Text.ElideRight
        color: root.valueAtRight ? Theme.text : Theme.text3
    }
    Caption {
        id: what
        x: root.valueAtRight ? parent.width - width : root.nameWidth + 10
        width: root.valueAtRight ? implicitWidth : parent.width - x
        text: root.value
        color: root.valueAtRight ? Theme.text3 : Theme.text
        wrapMode: root.valueAtRight ? Text.NoWrap : Text.Wrap
    }
}
