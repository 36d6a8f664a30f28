// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One view of several: see Segments.
T.AbstractButton {
    id: root

    required property bool here

    implicitWidth: words.implicitWidth + 22
    focusPolicy: Qt.NoFocus
    checkable: true
    checked: root.here
    onToggled: root.checked = Qt.binding(() => root.here)
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.here

    background: Rectangle {
        radius: Theme.rControl - 1
        color: root.here ? Theme.raised : root.hovered ? Theme.hover : "transparent"
        border.width: root.here ? 1 : 0
        border.color: Theme.border
    }
    contentItem: Label {
        id: words
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.label
        font.weight: root.here ? Font.Medium : Font.Normal
        color: root.here ? Theme.text : Theme.text2
        Accessible.ignored: true
    }
}
