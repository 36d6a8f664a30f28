// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// What to do first on a table with nothing on it, and with nothing but sources.
Item {
    id: root

    required property VisionReading reading
    required property int boardX
    required property int boardWidth
    signal sourceAsked

    readonly property bool begun: root.reading.promiseCount + root.reading.pillarCount > 0

    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: !root.begun && root.reading.sourceCount === 0
        iconName: "compass"
        heading: qsTr("The table is empty")
        text: qsTr("Put the first source on it: what the company says about itself, and what customers say. Promises are made of the words that are marked in it.")
        action: qsTr("New source")
        keys: KeyMap.caps["craft.source"]
        onActed: root.sourceAsked()
    }
    Label {
        x: root.boardX
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(root.boardWidth, root.width - root.boardX - 22) // the board may have given way to the right
        visible: !root.begun && root.reading.sourceCount > 0
        text: qsTr("Select words on a sheet with the pointer or with Shift and the arrows. Mark them as a quote, then make a promise of them.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
}
