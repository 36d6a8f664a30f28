// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A key and what it does.
Row {
    id: root

    required property string keys
    required property string text

    spacing: 4
    KeyHint {
        keys: root.keys
    }
    Micro {
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: 6
        text: root.text
    }
}
