// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Workspace

// While a workspace is being opened: the shape of what comes, still; where its lists are set up anew, how far that is.
StagePage {
    id: root

    required property OpenWorkspace workspace
    property bool late: false // it takes longer than one waits without being told why

    settled: false

    KeyArea {
        scopes: ["anywhere"]
        onTriggered: action => {
            if (action === "anywhere.back" && progress.visible)
                root.workspace.cancelOpening();
        }
    }
    Timer {
        interval: 1000
        running: true
        onTriggered: root.late = true
    }
    Column {
        x: 96
        y: 80
        width: Math.min(Theme.px(560), parent.width - 192)
        spacing: 14
        Label {
            width: parent.width
            text: qsTr("Opening %1").arg(root.workspace.organisation)
            color: Theme.text2
            elide: Text.ElideRight
        }
        Skeleton {
            visible: !progress.visible
            width: Theme.px(420)
            height: Theme.px(90)
        }
        Skeleton {
            visible: !progress.visible
            width: parent.width
            height: Theme.px(16)
        }
        Skeleton {
            visible: !progress.visible
            width: Theme.px(520)
            height: Theme.px(16)
        }
        Card {
            id: progress
            width: parent.width
            implicitHeight: words.implicitHeight + 40
            visible: root.late && root.workspace.openingText !== ""
            Column {
                id: words
                x: 20
                y: 20
                width: parent.width - 40
                spacing: 12
                Label {
                    width: parent.width
                    text: qsTr("This version of Ringtrue arranges anew what the workspace holds. It does so once, and changes nothing that anybody wrote.")
                    wrapMode: Text.Wrap
                    lineHeight: 1.2
                }
                ProgressBar {
                    width: parent.width
                    name: qsTr("How far it is")
                    value: root.workspace.openingShare
                }
                Caption {
                    width: parent.width
                    text: root.workspace.openingText
                    wrapMode: Text.Wrap
                }
                Button {
                    text: root.workspace.openingStops ? qsTr("Stopping") : qsTr("Cancel")
                    enabled: !root.workspace.openingStops
                    keys: KeyMap.caps["anywhere.back"]
                    onClicked: root.workspace.cancelOpening()
                }
                Caption {
                    width: parent.width
                    text: qsTr("Cancel leaves the workspace as it was. It is arranged when it is opened the next time.")
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
