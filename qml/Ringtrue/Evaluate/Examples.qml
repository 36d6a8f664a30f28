// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// A heading and what somebody would say.
Column {
    id: root

    required property string heading
    required property list<string> quotes

    visible: root.quotes.length > 0
    spacing: 2
    Micro {
        text: root.heading
        font.weight: Font.Medium
    }
    Repeater {
        model: root.quotes
        Quote {
            required property string modelData
            width: root.width
            text: qsTr("“%1”").arg(modelData)
            color: Theme.text2
        }
    }
}
