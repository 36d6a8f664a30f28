// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Files

// What is in the folder, or why it is not to be seen.
Item {
    id: root

    required property FolderList files
    required property string kind // what is looked for: `Tables`
    required property string markWords
    readonly property int row: root.files.state === FolderList.Shown ? list.currentIndex : -1
    readonly property int changedWidth: root.width >= Theme.px(430) ? Theme.px(124) : 0
    readonly property int sizeWidth: !root.files.foldersOnly && root.width >= Theme.px(300) ? Theme.px(64) : 0
    property string letters
    signal opened(int row)
    signal pathBegun(string letters)

    function takeFocus() {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function type(letters: string) {
        if (root.letters === "" && (letters === "/" || letters === "~")) {
            root.pathBegun(letters);
            return;
        }
        const all = root.letters + letters;
        let found = root.files.find(all, list.currentIndex + (root.letters === "" ? 1 : 0));
        if (found < 0 && all === letters.repeat(all.length)) // the same letter again: the next one that begins so
            found = root.files.find(letters, list.currentIndex + 1);
        if (found >= 0) {
            list.currentIndex = found;
            root.letters = all;
        }
        pause.restart();
    }

    Timer {
        id: pause
        interval: 1200
        onTriggered: root.letters = ""
    }
    Connections {
        target: root.files
        function onLoaded(row: int) {
            root.letters = "";
            list.currentIndex = row;
            list.positionViewAtIndex(Math.max(0, row), ListView.Contain);
        }
    }
    FileHeads {
        id: heads
        width: parent.width
        files: root.files
        sizeWidth: root.sizeWidth
        changedWidth: root.changedWidth
    }
    ListView {
        id: list
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.files
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is in %1").arg(root.files.folder)
        T.ScrollBar.vertical: ScrollBar {
        }
        onCurrentIndexChanged: root.files.keep(currentIndex)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Theme.px(30)) - 1);
            const to = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? count - 1 : event.key === Qt.Key_PageDown ? Math.min(count - 1, currentIndex + page) : event.key === Qt.Key_PageUp ? Math.max(0, currentIndex - page) : -2;
            event.accepted = to !== -2;
            if (event.accepted)
                currentIndex = to;
        }
        delegate: FileRow {
            width: ListView.view.width
            here: ListView.isCurrentItem
            sizeWidth: root.sizeWidth
            changedWidth: root.changedWidth
            markWords: root.markWords
            onClicked: {
                list.currentIndex = index;
                root.takeFocus();
            }
            onOpened: root.opened(index)
            onTyped: letters => root.type(letters)
        }
    }
    FocusFrame {
        anchors.fill: list
        anchors.margins: 0
        shown: list.activeFocus && list.count === 0
    }
    EmptyState {
        anchors.centerIn: list
        width: Math.min(parent.width - 32, Theme.px(340))
        visible: root.files.state === FolderList.Empty
        heading: root.files.foldersOnly ? qsTr("No folder in here") : root.files.leftOut > 0 ? qsTr("Nothing of that kind in here") : qsTr("Nothing in here")
        text: root.files.leftOut > 0 ? qsTr("%1 are looked for. Files of another kind: %2.").arg(root.kind).arg(root.files.leftOut) : root.files.foldersOnly || root.files.hidden ? qsTr("Backspace goes to the folder above.") : qsTr("Files that begin with a dot are not shown. Backspace goes to the folder above.")
    }
    ErrorState {
        anchors.centerIn: list
        width: Math.min(parent.width - 24, Theme.px(440))
        visible: root.files.state === FolderList.Failed
        heading: root.files.failureHeading
        text: root.files.failureText
        action: qsTr("Read again")
        onActed: root.files.readAgain()
    }
    Label {
        anchors.centerIn: list
        width: Math.min(parent.width - 32, Theme.px(380))
        visible: root.files.slow && root.files.state === FolderList.Reading
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.2
        color: Theme.text2
        text: qsTr("“%1” takes long to answer. It may lie on a network. Wait, or go to another place.").arg(root.files.folder)
    }
    Caption {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 8
        visible: root.letters !== ""
        leftPadding: 8
        rightPadding: 8
        topPadding: 3
        bottomPadding: 3
        text: root.letters
        Accessible.ignored: true
        Rectangle {
            z: -1
            anchors.fill: parent
            radius: Theme.rTag
            color: Theme.raised
            border.width: 1
            border.color: Theme.borderStrong
        }
    }
}
