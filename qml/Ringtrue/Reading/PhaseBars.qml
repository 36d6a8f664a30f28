// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// What is asked about before, during and after the contact, as bars of 100.
Row {
    id: root

    required property list<string> names // `During 84.0`
    required property list<real> shares

    spacing: 20
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Weight by phase of the journey: %1").arg(Array.from(root.names).join(", "))

    Repeater {
        model: root.names
        Column {
            id: phase
            required property int index
            required property string modelData
            spacing: 3
            Caption {
                text: phase.modelData
                Accessible.ignored: true
            }
            Rectangle {
                width: Theme.px(110)
                height: 6
                color: Theme.sunken
                Rectangle {
                    width: Math.round(parent.width * Math.max(0, Math.min(1, root.shares[phase.index] ?? 0)))
                    height: parent.height
                    color: Theme.ink
                }
            }
        }
    }
}
