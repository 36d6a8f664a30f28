// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One message: a bubble in a chat, a line in a transcript.
MessageFacts {
    id: root

    implicitHeight: face.item ? (face.item as Item).implicitHeight : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2: %3").arg(root.clock).arg(root.who).arg(root.words)
    Accessible.description: (root.wait + " " + root.day + " " + root.takesOver).trim()
    Accessible.selected: root.selected

    Loader {
        id: face
        width: parent.width
    }
    TapHandler {
        onTapped: point => root.picked(point.modifiers & Qt.ShiftModifier)
    }
    Component.onCompleted: face.setSource(root.isChat ? "Bubble.qml" : "CueRow.qml", {
            "slot": root
        })
}
