// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate

// The heads over the terms.
Rectangle {
    implicitHeight: Theme.px(24)
    color: Theme.canvas
    Micro {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Term")
    }
    Micro {
        x: WhyColumns.earned(parent.width)
        width: WhyColumns.figure
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Points")
    }
    Micro {
        x: WhyColumns.weight(parent.width)
        width: WhyColumns.figure
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("× weight")
    }
    Micro {
        anchors.right: parent.right
        anchors.rightMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("gives")
    }
}
