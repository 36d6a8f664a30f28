// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// One form on the shelf.
ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string detail
    required property bool isDraft
    required property string next // what Return does
    required property string caution // what to look at in it; empty: nothing
    property bool mayWrite: true
    property bool lit: false // it is at hand, and the list has the focus

    implicitHeight: Theme.px(52)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.detail) + (root.caution === "" ? "" : ", " + root.caution)

    contentItem: Item {
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: root.isDraft ? "document-edit" : "view-form"
        }
        Column {
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.right: words.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: root.title
                font.weight: Font.Medium
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                spacing: 6
                Caption {
                    id: detail
                    width: Math.min(implicitWidth, parent.width)
                    text: root.detail
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Icon {
                    id: warning
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.caution !== ""
                    name: "data-warning"
                    size: Theme.px(14)
                    color: Theme.caution
                }
                Caption {
                    width: Math.min(implicitWidth, Math.max(0, parent.width - detail.width - warning.width - 12))
                    visible: root.caution !== ""
                    text: root.caution
                    color: Theme.caution
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
        Caption {
            id: words
            anchors.right: cap.left
            anchors.rightMargin: cap.visible ? 8 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: root.mayWrite ? root.next : qsTr("Read")
            Accessible.ignored: true
        }
        KeyHint {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? implicitWidth : 0
            visible: root.lit
            keys: "↵"
        }
    }
}
