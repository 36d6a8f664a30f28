// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Settings

// Which program this is, and under which licence.
ColumnLayout {
    spacing: 6

    Heading {
        text: qsTr("About")
    }
    Label {
        text: qsTr("Ringtrue %1").arg(About.version)
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Open source under the Apache License 2.0. Built with Qt %1. Nothing leaves this computer: the program opens no network connection.").arg(About.qtVersion)
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
}
