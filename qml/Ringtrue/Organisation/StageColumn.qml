// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One stage of a journey: a stop, its name, its touchpoints.
Column {
    id: root

    required property string name
    required property list<string> touchpoints
    required property list<bool> inside
    property bool goesOn: false // to another stage

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Item {
        width: parent.width
        height: Theme.px(12)
        Rectangle {
            // the way
            visible: root.goesOn
            x: parent.height
            y: Math.round(parent.height / 2) - 1
            width: parent.width - x
            height: 2
            color: Theme.border
        }
        Rectangle {
            width: parent.height
            height: parent.height
            radius: width / 2
            color: Theme.surface
            border.width: 2
            border.color: Theme.borderStrong
        }
    }
    Label {
        width: parent.width - 16
        text: root.name
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.touchpoints
        TouchpointRow {
            required property int index
            required property string modelData
            width: root.width - 16
            text: modelData
            insideCentre: root.inside[index] ?? false
        }
    }
}
