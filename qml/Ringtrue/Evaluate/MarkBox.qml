// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// The numbers of the questions that something is evidence of.
Rectangle {
    id: root

    required property string text
    property bool current: false

    implicitWidth: number.implicitWidth + 9
    implicitHeight: Theme.px(16)
    radius: 2
    color: root.current ? Theme.evidence : "transparent"
    border.width: 1
    border.color: Theme.evidenceEdge
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Evidence of question %1").arg(root.text)
    Micro {
        id: number
        anchors.centerIn: parent
        text: root.text
        color: Theme.text
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
