// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A piece of evidence: highlighter ground, the time or message it points to, the words themselves.
T.AbstractButton {
    id: root

    required property string when
    property string words
    property bool removable: false
    property bool chosen: false // its ends are moved by keys
    readonly property bool takesDelete: root.removable // while it has the focus
    property int widest: 420
    signal removed

    implicitWidth: Math.min(row.implicitWidth + 16 + (root.removable ? cross.width : 0), root.widest)
    implicitHeight: Theme.px(24)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Link
    Accessible.name: root.words === "" ? qsTr("Evidence at %1").arg(root.when) : qsTr("Evidence at %1: %2").arg(root.when).arg(root.words)
    Accessible.selected: root.chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onDeletePressed: root.drop()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        if (event.accepted)
            root.drop();
    }

    function drop() {
        if (root.removable)
            root.removed();
    }

    background: Rectangle {
        radius: Theme.rTag
        color: Theme.evidence
        Rectangle {
            width: 3
            height: parent.height
            color: Theme.evidenceEdge
        }
        FocusFrame {
            shown: root.visualFocus || root.chosen
        }
    }
    contentItem: Item {
        Row {
            id: row
            x: 9
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            Caption {
                id: time
                anchors.verticalCenter: parent.verticalCenter
                text: root.when
                color: Theme.text
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Quote {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.words !== ""
                width: Math.min(implicitWidth, root.widest - time.width - 26 - (root.removable ? cross.width : 0))
                text: root.words
                elide: Text.ElideRight
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Button {
            id: cross
            visible: root.removable
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            height: Theme.px(24)
            kind: Button.Quiet
            icon.name: "window-close"
            icon.width: Theme.px(12)
            name: qsTr("Take off the evidence at %1").arg(root.when)
            onClicked: root.removed()
        }
    }
}
