// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Shell
import Ringtrue.Workspace

// Ctrl K: go anywhere by a few letters or a number.
T.Popup {
    id: root

    required property OpenWorkspace workspace
    required property Navigation navigation
    property bool hasty: false // Return was pressed before anything was found

    function go() {
        const row = list.currentItem as GoToRow;
        root.hasty = row === null;
        if (root.hasty)
            return;
        root.close();
        root.navigation.go(row.page, row.argument);
    }

    function begin() {
        list.currentIndex = list.count > 0 ? 0 : -1;
        if (root.hasty && list.count > 0)
            root.go();
    }

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round(parent.height * 0.14)
    width: Theme.px(520)
    height: column.implicitHeight + 24
    padding: 12
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        words.clear();
        words.forceActiveFocus();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: RaisedGround {
    }
    contentItem: Column {
        id: column
        spacing: 8
        SearchField {
            id: words
            width: parent.width
            name: qsTr("Go to")
            hint: qsTr("A page, or the number of an interaction")
            onTextChanged: {
                root.hasty = false;
                found.words = text;
            }
            onAccepted: root.go()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }
        ListView {
            id: list
            width: parent.width
            height: Math.min(contentHeight, Theme.px(320))
            clip: true
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            model: GoToList {
                id: found
                workspace: root.workspace
                onModelReset: () => Qt.callLater(root.begin) // the list counts its rows after us
            }
            delegate: GoToRow {
                width: ListView.view.width
                onClicked: {
                    list.currentIndex = index;
                    root.go();
                }
            }
        }
        Caption {
            visible: list.count === 0
            text: qsTr("Nothing is called that.")
        }
    }
}
