// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One finding of a form: how grave, where, what, and what to do.
ItemDelegate {
    id: root

    required property int index
    required property int severity
    required property string severityWord
    required property string place
    required property string message
    required property string suggestion

    implicitHeight: texts.implicitHeight + topPadding + bottomPadding
    topPadding: 7
    bottomPadding: 7
    rightPadding: 20 // beside the scroll bar
    frameInside: true
    Accessible.name: qsTr("%1, %2: %3 %4").arg(root.severityWord).arg(root.place).arg(root.message).arg(root.suggestion)

    contentItem: Column {
        id: texts
        spacing: 2
        Micro {
            width: parent.width
            text: qsTr("%1 · %2").arg(root.severityWord).arg(root.place)
            color: root.severity === 0 ? Theme.negative : root.severity === 1 ? Theme.caution : Theme.text3
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: root.message
            color: Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: root.suggestion
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
