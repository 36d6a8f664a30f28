// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// The head of one column: sorted when clicked, the sorted one in text colour with an arrow.
T.AbstractButton {
    id: root

    property bool sorted: false
    property bool descending: false
    property bool rightAligned: false
    property bool sortable: true

    implicitHeight: Theme.px(28)
    implicitWidth: words.implicitWidth + 8
    enabled: root.sortable
    focusPolicy: root.sortable ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()

    background: Item {
        FocusFrame {
            shown: root.visualFocus
        }
    }
    contentItem: Micro {
        id: words
        text: root.sorted ? qsTr("%1 %2").arg(root.text).arg(root.descending ? "↓" : "↑") : root.text
        horizontalAlignment: root.rightAligned ? Text.AlignRight : Text.AlignLeft
        elide: Text.ElideRight
        color: root.sorted || root.hovered ? Theme.text : Theme.text3
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
