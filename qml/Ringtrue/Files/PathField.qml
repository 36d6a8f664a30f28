// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Files

// The path of what is shown; another one is typed or pasted, Tab completes it.
TextField {
    id: root

    required property string folder
    property string pattern
    property bool foldersOnly: false
    property string keys
    property string problem // why the last path could not be gone to
    readonly property bool proposing: list.visible
    signal folderFound(string path)
    signal fileFound(string path)
    signal leaveAsked // back to the list

    function show() {
        root.text = root.folder;
        root.problem = "";
        entry.forget();
    }
    function begin(letters: string) {
        root.forceActiveFocus(Qt.OtherFocusReason);
        root.text = letters;
        entry.propose(letters);
    }
    function complete(): bool { // false: Tab goes on
        if (list.currentIndex < 0)
            return root.activeFocus && root.text !== root.folder && entry.complete(root.text);
        root.take(entry.proposals[list.currentIndex]);
        return true;
    }
    function take(path: string) {
        root.text = path;
        list.currentIndex = -1;
        root.cursorPosition = root.length;
        entry.propose(root.text);
    }

    name: qsTr("Path")
    hint: qsTr("Type or paste a path")
    wrong: root.problem !== ""
    rightPadding: cap.visible ? cap.width + 12 : 9
    onFolderChanged: root.show()
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.selectAll();
        else
            root.show();
    }
    onTextEdited: {
        root.problem = "";
        list.currentIndex = -1;
        entry.propose(root.text);
    }
    onAccepted: entry.lookUp(list.currentIndex >= 0 ? entry.proposals[list.currentIndex] : root.text)
    Accessible.description: root.problem !== "" ? root.problem : qsTr("Tab completes what is typed, Return goes there")
    Keys.onTabPressed: event => event.accepted = root.complete()
    Keys.onDownPressed: {
        if (root.proposing)
            list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1);
        else
            root.leaveAsked();
    }
    Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, -1)
    Keys.onEscapePressed: event => {
        event.accepted = root.proposing || root.text !== root.folder;
        if (event.accepted)
            root.show();
    }

    PathEntry {
        id: entry
        folder: root.folder
        pattern: root.pattern
        foldersOnly: root.foldersOnly
        onFoundFolder: path => root.folderFound(path)
        onFoundFile: path => root.fileFound(path)
        onRefused: reason => root.problem = reason
        onCompleted: path => root.take(path)
    }
    KeyHint {
        id: cap
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.keys !== "" && !root.activeFocus
        keys: root.keys
    }
    RaisedGround {
        y: root.height + 2
        z: 10
        width: root.width
        height: list.height + 8
        visible: list.visible
    }
    ListView {
        id: list
        x: 4
        y: root.height + 6
        z: 11
        width: root.width - 8
        height: contentHeight
        visible: root.activeFocus && count > 0 && root.text !== root.folder
        clip: true
        interactive: false
        currentIndex: -1
        model: entry.proposals
        onModelChanged: currentIndex = -1 // a view begins with the first row
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Paths that begin so")
        delegate: ProposalRow {
            width: ListView.view.width
            first: index === Math.max(0, list.currentIndex)
            onClicked: entry.lookUp(modelData)
        }
    }
}
