// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme

// The line of sight as a table: what there is, what of 100 it weighs, what it serves. The row at hand is the picture's.
FocusScope {
    id: root

    required property SightPicture picture
    signal opened

    Item {
        id: heads
        width: parent.width - 12
        height: Theme.px(28)
        TableHead {
            id: wordsHead
            x: 16
            width: servedHead.x - x - 12
            text: qsTr("What it says")
            sortable: false
        }
        TableHead {
            id: servedHead
            x: Math.round(parent.width * 0.48)
            width: noteHead.x - x - 12
            text: qsTr("What it serves")
            sortable: false
        }
        TableHead {
            id: noteHead
            x: weightHead.x - Theme.px(140)
            width: Theme.px(128)
            text: qsTr("Note")
            sortable: false
        }
        TableHead {
            id: weightHead
            anchors.right: parent.right
            anchors.rightMargin: 12
            width: Theme.px(70)
            text: qsTr("Of 100")
            rightAligned: true
            sortable: false
        }
    }
    GroupedList {
        id: list
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: root.picture.current
        highlightMoveDuration: 0
        model: root.picture
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Line of sight: %1").arg(root.picture.title)
        T.ScrollBar.vertical: ScrollBar {
        }
        section.property: "group"
        delegate: SightTableRow {
            width: ListView.view.width - 12
            servedAt: servedHead.x
            noteAt: noteHead.x
            onClicked: {
                root.picture.current = index;
                root.opened();
            }
        }
    }
}
