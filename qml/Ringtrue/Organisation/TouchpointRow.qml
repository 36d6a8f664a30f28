// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// Where the customer meets the company: a full mark in the centre, a hollow one outside.
Item {
    id: root

    required property string text
    required property bool insideCentre

    implicitHeight: words.implicitHeight + 2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.insideCentre ? qsTr("%1, in the centre").arg(root.text) : qsTr("%1, outside the centre").arg(root.text)

    Rectangle {
        x: Theme.px(2)
        y: Math.round((Theme.label * 1.2 - height) / 2) + 1
        width: Theme.px(9)
        height: Theme.px(9)
        radius: width / 2
        color: root.insideCentre ? Theme.ink : "transparent"
        border.width: root.insideCentre ? 0 : 1.5
        border.color: Theme.borderStrong
    }
    Caption {
        id: words
        x: Theme.px(20)
        width: parent.width - x
        text: root.text
        color: root.insideCentre ? Theme.text : Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
