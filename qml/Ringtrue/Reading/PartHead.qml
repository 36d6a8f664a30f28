// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// What the rows below it are of.
Item {
    id: root

    required property string section

    implicitHeight: words.implicitHeight + Theme.px(14)
    Label {
        id: words
        y: Theme.px(10)
        x: 12
        width: parent.width - 24
        text: root.section
        font.weight: Font.Medium
        elide: Text.ElideRight
    }
}
