// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// One message: a bubble in a chat, a line in a transcript.
MessageFacts {
    id: root

    signal picked(bool extend)

    implicitHeight: face.item ? (face.item as Item).implicitHeight : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2: %3").arg(root.clock).arg(root.who).arg(root.words)
    Accessible.selected: root.selected

    Loader {
        id: face
        width: parent.width
        sourceComponent: root.isChat ? bubble : cue
    }
    TapHandler {
        onTapped: point => root.picked(point.modifiers & Qt.ShiftModifier)
    }
    Component {
        id: bubble
        Bubble {
            slot: root
        }
    }
    Component {
        id: cue
        CueRow {
            slot: root
        }
    }
}
