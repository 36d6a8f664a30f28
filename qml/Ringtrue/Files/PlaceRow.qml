// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// A folder one often goes to; above the first of a group stands what they have in common.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string folder
    required property string iconName
    required property string begins
    readonly property int above: root.begins === "" ? 0 : Theme.px(26)
    signal chosen

    implicitHeight: Theme.px(30) + root.above
    topInset: root.above
    topPadding: root.above
    leftPadding: 10
    rightPadding: 6
    text: root.name
    icon.name: root.iconName
    Accessible.name: root.begins === "" ? qsTr("%1, %2").arg(root.name).arg(root.folder) : qsTr("%1: %2, %3").arg(root.begins).arg(root.name).arg(root.folder)
    onClicked: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()

    Micro {
        x: root.leftPadding
        y: Theme.px(9)
        width: parent.width - 2 * x
        visible: root.begins !== ""
        text: root.begins
        elide: Text.ElideRight
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
