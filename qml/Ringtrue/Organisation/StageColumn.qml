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

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Rectangle {
        width: Theme.px(12)
        height: Theme.px(12)
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: Theme.borderStrong
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
