// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One finding in the vision on the table: how grave, of what, what to do.
ItemDelegate {
    id: root

    required property int severity
    required property string severityWord
    required property string brief
    required property string suggestion
    required property string path
    required property string thing

    implicitHeight: texts.implicitHeight + 18
    text: root.brief
    Accessible.name: root.severityWord + ". " + root.thing + ". " + root.brief + " " + root.suggestion

    contentItem: Item {
        Tag {
            id: tag
            y: 9
            text: root.severityWord
            tone: [Tag.Negative, Tag.Caution, Tag.Plain][root.severity]
            Accessible.ignored: true
        }
        Caption {
            anchors.left: tag.right
            anchors.leftMargin: 8
            anchors.verticalCenter: tag.verticalCenter
            width: parent.width - x
            text: root.thing
            color: Theme.text3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Column {
            id: texts
            y: 9
            width: parent.width
            topPadding: tag.height + 6
            spacing: 2
            Label {
                width: parent.width
                text: root.brief
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
}
