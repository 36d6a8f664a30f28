// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A contact type or job, who owns it, and what is wrong with that. Pressed, it opens.
ItemDelegate {
    id: root

    required property int index
    required property string thing
    required property string name
    required property string slug
    required property string owners
    required property string caution

    implicitHeight: Math.max(Theme.px(46), texts.implicitHeight + 18)
    leftPadding: 16
    rightPadding: 16
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ListItem
    Keys.onReturnPressed: root.clicked()
    Accessible.name: root.name + ". " + (root.owners === "" ? qsTr("no owner") : qsTr("owner: %1").arg(root.owners)) + ". " + root.caution

    contentItem: Item {
        Column {
            id: texts
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 3
            Item {
                width: parent.width
                height: Math.max(title.implicitHeight, owner.implicitHeight)
                Label {
                    id: title
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - owner.width - slug.implicitWidth - 28)
                    text: root.name
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Micro {
                    id: slug
                    x: title.width + 8
                    anchors.baseline: title.baseline
                    text: root.slug
                    Accessible.ignored: true
                }
                Caption {
                    id: owner
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width * 0.38)
                    text: root.owners === "" ? qsTr("no owner") : root.owners
                    color: root.owners === "" ? Theme.text3 : Theme.text2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            Row {
                visible: root.caution !== ""
                spacing: 6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "data-warning"
                    size: Theme.px(14)
                    color: Theme.caution
                }
                Caption {
                    width: texts.width - Theme.px(20)
                    text: root.caution
                    color: Theme.caution
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
    Hairline {
        parent: root
        visible: root.index > 0
        width: parent.width
        opacity: 0.6
    }
}
