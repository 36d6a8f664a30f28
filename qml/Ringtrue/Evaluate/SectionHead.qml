// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// The title over the questions of a section.
Item {
    id: root

    required property string title

    implicitHeight: Theme.px(32)
    Micro {
        x: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        text: root.title
        color: Theme.text
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
}
