// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Workspace

// What one person sets for herself on this computer. Everything acts at once.
PageFrame {
    id: root

    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Settings")
        subtitle: qsTr("For you, on this computer")
    }
    Row {
        id: columns
        anchors.top: head.bottom
        anchors.topMargin: 20
        anchors.bottom: parent.bottom
        x: 28
        width: parent.width - 56
        spacing: 32

        Flickable {
            id: left
            width: Theme.px(360)
            height: parent.height
            contentHeight: look.implicitHeight + 24
            clip: true
            T.ScrollBar.vertical: ScrollBar {
            }
            LookSettings {
                id: look
                width: parent.width - 12
                workspace: root.workspace
                toasts: root.toasts
            }
        }
        KeySettings {
            width: parent.width - left.width - 32
            height: parent.height - 16
        }
    }
}
