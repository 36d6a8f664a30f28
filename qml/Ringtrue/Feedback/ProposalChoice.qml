// SPDX-License-Identifier: Apache-2.0
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Feedback

// Which answer it should have been, of those the question has.
ColumnLayout {
    id: root

    required property FeedbackAtHand hand
    property string question
    property string none // what the first entry says: that no other answer is given
    readonly property int choice: box.currentIndex - 1 // -1: none

    function begin(choice: int) {
        box.model = root.hand.proposals(root.question, root.none);
        box.currentIndex = choice + 1;
    }

    property alias field: box

    spacing: 4
    Caption {
        text: qsTr("Answer")
    }
    ComboBox {
        id: box
        Layout.fillWidth: true
        name: qsTr("Answer")
    }
}
