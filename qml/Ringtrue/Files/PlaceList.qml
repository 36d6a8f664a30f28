// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Files

// Home, documents, what is plugged in, where one was last.
ListView {
    id: root

    required property Places places
    required property string folder // the one that is shown
    signal chosen(string folder)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places")
    T.ScrollBar.vertical: ScrollBar {
    }
    model: root.places
    delegate: PlaceRow {
        width: ListView.view.width
        here: ListView.isCurrentItem && root.activeFocus
        highlighted: folder === root.folder
        onChosen: {
            root.currentIndex = index;
            root.chosen(folder);
        }
    }
}
