// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One finding of a vision file: how grave, where, what, and what to do.
Item {
    id: root

    required property int index
    required property int severity
    required property string severityWord
    required property string place
    required property string message
    required property string suggestion

    implicitHeight: texts.implicitHeight + 18
    Accessible.role: Accessible.ListItem
    Accessible.name: root.severityWord + ". " + root.place + ". " + root.message + " " + root.suggestion

    Hairline {
        visible: root.index > 0
        width: parent.width
    }
    Tag {
        id: tag
        x: 12
        y: 9
        text: root.severityWord
        tone: [Tag.Negative, Tag.Caution, Tag.Plain][root.severity]
        Accessible.ignored: true
    }
    Caption {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: tag.verticalCenter
        text: root.place
        color: Theme.text3
        Accessible.ignored: true
    }
    Column {
        id: texts
        x: 12
        y: 9
        width: parent.width - 28
        topPadding: tag.height + 6
        spacing: 2
        Label {
            width: parent.width
            text: root.message
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: root.suggestion !== ""
            text: root.suggestion
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
