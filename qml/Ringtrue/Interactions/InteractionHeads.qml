// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Interactions

// The heads over the list's columns.
Item {
    id: root

    required property real shift // of the columns after the number

    implicitHeight: Theme.px(28)

    TableHead {
        x: 12 + Columns.number
        text: qsTr("No.")
        sortable: false
    }
    TableHead {
        x: 12 + Columns.day + root.shift
        text: qsTr("When")
        sorted: true
        descending: true
        sortable: false
    }
    TableHead {
        visible: root.width - 24 >= Columns.roomForAgent
        x: 12 + Columns.agent + root.shift
        text: qsTr("Agent")
        sortable: false
    }
    TableHead {
        visible: root.width - 24 >= Columns.roomForContactType
        x: 12 + Columns.contactType + root.shift
        text: qsTr("Contact type")
        sortable: false
    }
    TableHead {
        visible: root.width - 24 >= Columns.roomForTalk
        x: root.width - 12 - Columns.talk
        text: qsTr("Who talks when")
        sortable: false
    }
    TableHead {
        visible: root.width - 24 >= Columns.roomForLength
        anchors.right: parent.right
        anchors.rightMargin: 12 + Columns.length - Columns.lengthWidth
        width: Columns.lengthWidth
        text: qsTr("Length")
        rightAligned: true
        sortable: false
    }
    TableHead {
        anchors.right: parent.right
        anchors.rightMargin: 12
        text: qsTr("Score")
        rightAligned: true
        sortable: false
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
