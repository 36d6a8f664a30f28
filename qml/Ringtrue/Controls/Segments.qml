// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme

// Two to five exclusive views of the same thing. Left and right move while it has the focus.
Rectangle {
    id: root

    required property list<string> options
    required property string name // what is chosen here, for assistive technology
    property int current: 0
    signal chosen(int index)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: Theme.px(28)
    radius: Theme.rControl
    color: Theme.sunken
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.options[root.current] ?? "") // told anew at each choice
    Keys.onLeftPressed: if (root.current > 0)
        root.chosen(root.current - 1)
    Keys.onRightPressed: if (root.current < root.options.length - 1)
        root.chosen(root.current + 1)

    FocusFrame {
        shown: root.activeFocus
    }
    Row {
        id: row
        anchors.fill: parent
        anchors.margins: 2
        Repeater {
            model: root.options
            Segment {
                required property int index
                required property string modelData
                height: row.height
                text: modelData
                here: index === root.current
                onClicked: root.chosen(index)
            }
        }
    }
}
