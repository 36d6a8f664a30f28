// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

T.ProgressBar {
    id: root

    required property string name

    implicitWidth: Theme.px(160)
    implicitHeight: 5
    Accessible.name: root.name
    background: Rectangle {
        radius: 2.5
        color: Theme.track
    }
    contentItem: Item {
        Rectangle {
            width: parent.width * root.visualPosition
            height: parent.height
            radius: 2.5
            color: Theme.text2
        }
    }
}
