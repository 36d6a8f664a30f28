// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Done, and how to undo it. Leaves by itself after 6 seconds, waits while the pointer or the focus is on it.
Rectangle {
    id: root

    required property string text
    property string action
    property string keys
    property real most: Infinity // how wide it may be
    signal acted
    signal gone

    function show(text: string, action: string, keys: string) {
        root.text = text;
        root.action = action;
        root.keys = keys;
        root.visible = false; // its time begins anew
        root.visible = true;
    }

    implicitWidth: row.implicitWidth + 28
    implicitHeight: Math.max(Theme.px(40), row.implicitHeight + 20)
    radius: Theme.rCard
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        interval: 6000
        running: root.visible && !over.hovered && !undo.activeFocus
        onTriggered: root.gone()
    }
    HoverHandler {
        id: over
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 10
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), root.most - 28 - (undo.visible ? undo.width + 10 : 0))
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            color: Theme.inkText
            Accessible.ignored: true
        }
        Button {
            id: undo
            anchors.verticalCenter: parent.verticalCenter
            visible: root.action !== ""
            kind: Button.Primary
            text: root.action
            keys: root.keys
            onClicked: root.acted()
        }
    }
}
