// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// Where the customer came from. What came after is shown only once the evaluation is submitted.
Rectangle {
    id: root

    required property JourneyList journey

    implicitHeight: Theme.px(34)
    color: Theme.canvas
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Journey of this customer")

    Row {
        id: line
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Journey")
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Repeater {
            model: root.journey
            JourneyStop {
                anchors.verticalCenter: line.verticalCenter
                reach: root.width >= Theme.px(1100) ? 3 : root.width >= Theme.px(900) ? 2 : 1
            }
        }
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: 8
            visible: text !== ""
            text: root.journey.alone
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
