// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Keys

// All keys, in groups; those of the page that is shown first.
Dialog {
    id: root

    property alias first: keyList.first

    onAboutToShow: grid.positionViewAtBeginning()
    heading: qsTr("Keys")
    text: qsTr("Letters and digits act while no text field has the focus; Esc leaves a field. Keys can be changed in the settings.")
    keep: qsTr("Close")
    width: Math.min(Theme.px(760), parent.width - 40)

    GridView {
        id: grid
        implicitHeight: Math.min(contentHeight, Theme.px(430))
        implicitWidth: Theme.px(700)
        width: parent ? parent.width : 0
        clip: true
        cellWidth: Math.floor(width / 2)
        cellHeight: Theme.px(26)
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys")
        T.ScrollBar.vertical: ScrollBar {
        }
        model: KeyList {
            id: keyList
            keys: KeyMap
        }
        delegate: KeyRow {
            width: grid.cellWidth
            height: grid.cellHeight
        }
    }
}
