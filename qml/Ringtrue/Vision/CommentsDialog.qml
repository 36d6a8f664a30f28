// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// Who is at the table, and what they say about what lies on it.
Dialog {
    id: root

    required property DraftComments comments
    readonly property string path: root.comments.path // of the thing one speaks about; empty: the whole
    signal wentTo(string path)

    function begin(path: string) {
        root.comments.path = path;
        root.open();
    }
    function say() {
        root.comments.say(root.path, words.text);
    }

    width: Math.min(Theme.px(640), (parent?.width ?? Theme.px(680)) - 40)
    heading: qsTr("At the table")
    text: root.comments.problem
    keep: qsTr("Close")
    onAboutToShow: words.text = root.comments.words
    onOpened: words.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.comments
        function onTyped() { // also where it was said, or went with its draft
            if (words.text !== root.comments.words)
                words.text = root.comments.words;
        }
        function onTakenUp() {
            root.open();
        }
    }
    KeyArea {
        scopes: ["sheet"]
        insidePopup: true
        enabled: root.opened
        onTriggered: action => action === "sheet.close" ? root.reject() : root.say()
    }
    Participants {
        Layout.fillWidth: true
        comments: root.comments
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(60))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(280))
        visible: list.count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.comments
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comments")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: CommentRow {
            width: ListView.view.width
            onResolveAsked: done => root.comments.resolve(index, done)
            onThingAsked: {
                root.close();
                root.wentTo(path);
            }
        }
        FocusFrame {
            readonly property Item focused: list.Window.activeFocusItem // what can be pressed in a row has its own frame
            parent: list
            anchors.margins: 0
            shown: list.activeFocus && (focused === list || focused === list.currentItem)
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        visible: list.count === 0
        text: qsTr("Nothing was said about this draft yet. What you write below stays with it, beside the thing it is about.")
        color: Theme.text2
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("About: %1").arg(root.path === "" ? qsTr("the vision") : root.comments.thingAt(root.path))
        elide: Text.ElideRight
    }
    RowLayout {
        spacing: 8
        TextArea {
            id: words
            Layout.fillWidth: true
            name: qsTr("What you say about it")
            hint: name
            onTextChanged: root.comments.words = text
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Say it")
            keys: KeyMap.caps["sheet.save"]
            enabled: words.text !== "" && !root.comments.saying
            onClicked: root.say()
        }
    }
}
