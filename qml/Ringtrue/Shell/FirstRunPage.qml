// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Keys
import Ringtrue.Workspace

// No workspace is open: make one, open one, or go on with one of the last.
StagePage {
    id: root

    required property OpenWorkspace workspace

    KeyArea {
        id: keys
        enabled: !root.workspace.making
        scopes: ["choose", "list"]
        rest: list
        onTriggered: action => {
            if (action === "choose.1")
                maker.open();
            else if (action === "choose.2")
                folders.open();
            else if (action === "list.next")
                list.incrementCurrentIndex();
            else if (action === "list.previous")
                list.decrementCurrentIndex();
            else if (action === "list.open" && list.count > 0)
                root.workspace.open(recent.folderAt(list.currentIndex));
        }
    }
    RecentWorkspaces {
        id: recent
    }
    FileChooser {
        id: folders
        heading: qsTr("Open a workspace")
        act: qsTr("Open")
        folders: true
        mark: "workspace.db"
        markWords: qsTr("Workspace")
        markWanted: qsTr("Mark a workspace: a folder that holds workspace.db")
        onPicked: path => root.workspace.open(path)
    }
    NewWorkspaceDialog {
        id: maker
        workspace: root.workspace
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, Theme.px(620))
        spacing: 22
        Bell {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 44
            height: 44
            tone: Theme.ink
            Accessible.ignored: true
        }
        Quote {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Put your findings in front of the people who work in your centre. Does it ring true?")
            font.pixelSize: Theme.statement
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.2
            color: Theme.text2
            text: qsTr("A workspace is a folder on this computer. Nothing leaves it unless you carry it out.")
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 10
            Button {
                text: root.workspace.making ? qsTr("Making the workspace") : qsTr("Make a workspace")
                enabled: !root.workspace.making
                kind: Button.Primary
                icon.name: "document-new"
                keys: KeyMap.caps["choose.1"]
                onClicked: maker.open()
            }
            Button {
                text: qsTr("Open a workspace")
                enabled: !root.workspace.making
                icon.name: "folder-open"
                keys: KeyMap.caps["choose.2"]
                onClicked: folders.open()
            }
        }
        Column {
            width: parent.width
            visible: list.count > 0
            spacing: 6
            Caption {
                text: qsTr("Where you were last")
                font.weight: Font.Medium
            }
            ListView {
                id: list
                width: parent.width
                height: Math.min(contentHeight, Theme.px(220))
                enabled: !root.workspace.making
                clip: true
                focus: true
                model: recent
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Where you were last")
                T.ScrollBar.vertical: ScrollBar {
                }
                delegate: RecentRow {
                    width: ListView.view.width
                    onClicked: root.workspace.open(folder)
                }
            }
        }
    }
}
