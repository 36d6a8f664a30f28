// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Files
import Ringtrue.Keys

// Chooses a file, or a folder.
T.Popup {
    id: root

    required property string heading
    required property string act // the verb on the button
    property bool folders: false
    property string mark // a folder is wanted that holds a file of this name
    property string markWords // what such a folder is
    property string markWanted // says that one must be marked
    property list<string> kinds // in words, with the pattern of each in patterns
    property list<string> patterns
    readonly property string target: root.targetOf(pane.row, files.state, files.revision)
    property bool beginning: false
    signal picked(string path, url file)

    function targetOf(row: int, state: int, revision: int): string { // that of a row changes with each reading
        if (!root.folders)
            return row >= 0 && !files.isFolderAt(row) ? files.pathAt(row) : "";
        if (root.mark !== "" && row >= 0 && files.isMarkedAt(row))
            return files.pathAt(row);
        return state === FolderList.Failed || (root.mark !== "" && !files.marked) ? "" : files.folder;
    }
    function reason(): string {
        if (root.target !== "")
            return root.folders ? qsTr("Will be taken: %1").arg(root.target) : "";
        return root.mark !== "" ? root.markWanted : root.folders ? qsTr("Go to a folder that can be read") : qsTr("Mark a file, or write its path above");
    }
    function pick(path: string) {
        if (path === "")
            return;
        known.remember(root.folders ? path.replace(/\/[^/]*$/, "") : files.folder);
        root.close();
        root.picked(path, files.urlOf(path));
    }
    function go(folder: string) {
        files.folder = folder;
        pane.takeFocus();
    }
    function follow(action: string) {
        if (action === "files.up")
            files.up();
        else if (action === "files.path")
            path.forceActiveFocus(Qt.ShortcutFocusReason);
        else if (action === "files.hidden")
            files.hidden = !files.hidden;
        else if (action === "files.again")
            files.readAgain();
        else if (action === "files.make" && root.folders)
            maker.begin();
        else if (action === "files.take")
            root.pick(root.target);
    }

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2.4)
    width: Math.min(Theme.px(820), parent.width - 32)
    height: Math.min(Theme.px(580), parent.height - 24)
    padding: 20
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: RaisedGround {
    }
    onAboutToShow: {
        root.beginning = true;
        maker.visible = false;
        known.lookAgain();
        files.folder = known.start();
    }
    onOpened: pane.takeFocus()

    contentItem: ColumnLayout {
        spacing: 12
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading

        FolderList {
            id: files
            foldersOnly: root.folders
            mark: root.mark
            pattern: root.patterns[foot.kind] ?? ""
            onLoaded: {
                if (root.beginning && files.state === FolderList.Failed)
                    files.folder = known.home;
                root.beginning = false;
            }
        }
        Places {
            id: known
        }
        Heading {
            Layout.fillWidth: true
            text: root.heading
            elide: Text.ElideRight
        }
        RowLayout {
            z: 2 // what the path could become lies over the list
            spacing: 8
            Button {
                icon.name: "go-up"
                name: qsTr("The folder above")
                keys: KeyMap.caps["files.up"]
                enabled: files.hasParent
                onClicked: files.up()
            }
            PathField {
                id: path
                Layout.fillWidth: true
                folder: files.folder
                pattern: files.pattern
                foldersOnly: root.folders
                keys: KeyMap.caps["files.path"]
                onFolderFound: folder => root.go(folder)
                onFileFound: file => root.pick(file)
                onLeaveAsked: pane.takeFocus()
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: path.problem !== ""
            text: path.problem
            color: Theme.negative
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        FolderMaker {
            id: maker
            Layout.fillWidth: true
            folder: files.folder
            onMade: folder => root.go(folder)
            onLeaveAsked: pane.takeFocus()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16
            PlaceList {
                places: known
                Layout.preferredWidth: Theme.px(172)
                Layout.fillHeight: true
                folder: files.folder
                onChosen: folder => root.go(folder)
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                radius: Theme.rControl
                color: Theme.surface
                border.width: 1
                border.color: Theme.border
                KeyArea {
                    insidePopup: true
                    scopes: ["files"]
                    onTriggered: action => root.follow(action)
                }
                FilePane {
                    id: pane
                    anchors.fill: parent
                    anchors.margins: 1
                    files: files
                    kind: root.kinds[foot.kind] ?? ""
                    markWords: root.markWords
                    onPathBegun: letters => path.begin(letters)
                    onOpened: row => {
                        if (files.isFolderAt(row) && !(root.folders && files.isMarkedAt(row)))
                            files.enter(row);
                        else
                            root.pick(files.pathAt(row));
                    }
                }
            }
        }
        FileFoot {
            id: foot
            Layout.fillWidth: true
            files: files
            kinds: root.kinds
            mayMake: root.folders && root.mark === ""
            act: root.act
            target: root.target
            reason: root.reason()
            onMakeAsked: maker.begin()
            onTaken: root.pick(root.target)
            onLeaveAsked: root.close()
        }
    }
}
