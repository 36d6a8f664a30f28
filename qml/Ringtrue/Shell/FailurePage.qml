// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Keys
import Ringtrue.Workspace

// A workspace that cannot be opened: what happened, what is safe, what to do.
StagePage {
    id: root

    required property OpenWorkspace workspace

    KeyArea {
        scopes: ["anywhere", "list"]
        onTriggered: action => {
            if (action === "anywhere.back" || action === "list.open")
                root.workspace.close();
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(620))
        spacing: 16
        ErrorState {
            width: parent.width
            heading: root.workspace.failureHeading
            text: root.workspace.failureText
        }
        Row {
            spacing: 8
            Button {
                text: qsTr("Try again")
                onClicked: root.workspace.open(root.workspace.folder)
            }
            Button {
                text: qsTr("Choose another workspace")
                kind: Button.Primary
                keys: KeyMap.caps["list.open"]
                onClicked: root.workspace.close()
            }
        }
    }
}
