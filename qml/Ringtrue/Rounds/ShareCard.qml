// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Rounds

// Shares below the question that they answer.
Card {
    id: root

    required property string heading
    required property string words
    required property ShareRows shares

    implicitHeight: column.implicitHeight + 20
    Column {
        id: column
        y: 12
        width: parent.width
        Heading {
            x: 16
            width: parent.width - 32
            text: root.heading
            wrapMode: Text.Wrap
        }
        Caption {
            x: 16
            width: parent.width - 32
            bottomPadding: 4
            text: root.words
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.shares
            ShareRow {
                required property int index
                width: column.width
                last: index === root.shares.count - 1
            }
        }
    }
}
