// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// What is kept of an answer and what is not, before somebody gives one.
Card {
    id: root

    property bool ringsTrue: true

    implicitHeight: column.implicitHeight + 28
    Column {
        id: column
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 6
        Heading {
            width: parent.width
            text: qsTr("Nobody sees who said what")
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("Kept: what you answer here, without a name, a time or an order. While the round is open it lies sealed among the answers of the others; that you have answered is kept as long, so that everybody does so once. Both are destroyed at the close.")
            color: Theme.text2
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.ringsTrue ? qsTr("Shown: figures of five people or more, and the comments in no order. Write no names: words can tell who wrote them. Nothing is kept before you hand it in, and nothing can be changed after.") : qsTr("Shown: shares of five people or more. Two people read the texts, each question in an order of its own. Write no names: words can tell who wrote them. Nothing is kept before you hand it in, and nothing can be changed after.")
            color: Theme.text2
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
    }
}
