// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Vision

// On which channels one can see or hear a behaviour; none chosen: on every one.
FieldRow {
    id: root

    required property PartEditor editor

    name: qsTr("Channels; none chosen: every channel")
    Flow {
        Layout.fillWidth: true
        spacing: 14
        Accessible.role: Accessible.Grouping
        Accessible.name: root.name
        Repeater {
            model: root.editor.channelNames
            CheckBox {
                id: channel
                required property int index
                required property string modelData
                text: channel.modelData
                checked: root.editor.isAmong(channel.index, root.editor.channels)
                onToggled: {
                    root.editor.setChannel(channel.index, channel.checked);
                    channel.checked = Qt.binding(() => root.editor.isAmong(channel.index, root.editor.channels));
                }
            }
        }
    }
}
