// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme

// A name above a field, and what is wrong with it below.
ColumnLayout {
    id: root

    required property string name
    property string wrong
    default property alias field: slot.data

    spacing: 4
    Caption {
        text: root.name
    }
    ColumnLayout {
        id: slot
        Layout.fillWidth: true
    }
    Caption {
        Layout.fillWidth: true
        visible: root.wrong !== ""
        text: root.wrong
        color: Theme.negative
        wrapMode: Text.Wrap
    }
}
