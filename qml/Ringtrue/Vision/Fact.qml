// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One thing to know, in a line as high as a button beside it.
Row {
    id: root

    required property string text
    property int widest: 400
    property bool grave: false

    spacing: 5
    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Icon {
        id: sign
        visible: root.grave
        y: Math.round((Theme.px(26) - height) / 2)
        name: "data-warning"
        color: Theme.caution
    }
    Caption {
        width: Math.min(implicitWidth, root.widest - (sign.visible ? sign.width + root.spacing : 0))
        topPadding: Theme.px(5)
        text: root.text
        color: root.grave ? Theme.caution : Theme.text2
        font.weight: root.grave ? Font.Medium : Font.Normal
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
