// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Keys

// The evaluation at hand: behaviour first, the score last.
FocusScope {
    id: root

    required property FeedbackAtHand hand
    required property FeedbackStep step
    readonly property string question: answers.questionAt(list.currentIndex)
    readonly property string dispute: answers.disputeAt(list.currentIndex)
    signal asked(string action)
    signal talkAsked
    signal openAsked
    signal otherAsked
    signal gone

    function may(role: string): bool {
        return answers.may(list.currentIndex, role);
    }
    function act(action: string) {
        if (action === "list.next")
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
        else if (action === "list.previous")
            list.currentIndex = Math.max(0, list.currentIndex - 1);
        else if (action === "list.first")
            list.currentIndex = 0;
        else if (action === "list.last")
            list.currentIndex = list.count - 1;
        else if (action === "list.close")
            root.gone();
    }

    FeedbackAnswers {
        id: answers
        hand: root.hand
        onChanged: if (list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0
    }
    KeyArea {
        enabled: list.activeFocus
        scopes: ["list"]
        actions: ["list.next", "list.previous", "list.first", "list.last", "list.close"]
        rest: list
        onTriggered: action => root.act(action)
    }
    FeedbackHead {
        id: head
        x: 20
        y: 16
        width: parent.width - 40
        hand: root.hand
        step: root.step
        onTalkAsked: root.talkAsked()
        onOpenAsked: root.openAsked()
        onOtherAsked: root.otherAsked()
    }
    Hairline {
        y: head.y + head.height + 12
        width: parent.width
    }
    GroupedList {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: 13
        anchors.bottom: score.top
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: parent.right
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: answers
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Answers")
        T.ScrollBar.vertical: ScrollBar {
        }
        section.property: "section"
        delegate: AnswerCard {
            width: ListView.view.width - 20
            mine: root.hand.mine
            here: list.activeFocus && ListView.isCurrentItem
            onPicked: {
                list.currentIndex = index;
                list.forceActiveFocus();
            }
            onAsked: action => {
                list.currentIndex = index;
                root.asked(action);
            }
        }
        onCurrentIndexChanged: if (currentIndex >= 0)
            positionViewAtIndex(currentIndex, ListView.Contain)
    }
    FeedbackScore {
        id: score
        anchors.bottom: parent.bottom
        width: parent.width
        hand: root.hand
        open: list.atYEnd
    }
}
