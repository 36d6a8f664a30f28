// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Theme

// The score, last: it is shown once all answers were passed.
Rectangle {
    id: root

    required property FeedbackAtHand hand
    property bool open: false
    readonly property bool there: root.hand.score !== ""

    implicitHeight: root.there ? Theme.px(60) : 0
    visible: root.there
    color: Theme.surface

    Row {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        visible: root.open
        spacing: 12
        ScoreRing {
            share: root.hand.share
            text: root.hand.figure
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.hand.failed ? qsTr("Score: %1, fail").arg(root.hand.score) : qsTr("Score: %1").arg(root.hand.score)
        }
    }
    Caption {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.open
        text: qsTr("The score stands at the end of the answers.")
    }
    Hairline {
        width: parent.width
    }
}
