// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Keys
import Ringtrue.Theme

// Which evaluation it is, how it stands, and what one can do with it as a whole.
Column {
    id: root

    required property FeedbackAtHand hand
    required property FeedbackStep step
    signal talkAsked
    signal openAsked
    signal otherAsked

    spacing: 10

    Heading {
        width: parent.width
        text: root.hand.title
        font.pixelSize: Theme.title
        wrapMode: Text.Wrap
    }
    Caption {
        width: parent.width
        text: root.hand.subtitle
        wrapMode: Text.Wrap
    }
    Banner {
        width: parent.width
        visible: root.hand.otherText !== ""
        tone: Tag.Accent
        text: root.hand.otherText
        action: qsTr("Open it")
        onActed: root.otherAsked()
    }
    Banner {
        width: parent.width
        visible: root.hand.isAlert
        tone: Tag.Negative
        text: qsTr("A critical error happened in this one.")
        action: qsTr("I have seen it (%1)").arg(KeyMap.caps["feedback.seen"])
        onActed: root.step.seeAlert()
    }
    Label {
        width: parent.width
        text: root.hand.window === "" ? root.hand.standing : qsTr("%1. %2").arg(root.hand.standing).arg(root.hand.window)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 8
        Button {
            visible: root.hand.mayRead
            enabled: !root.step.busy
            kind: Button.Primary
            text: qsTr("I have read this")
            keys: KeyMap.caps["feedback.read"]
            onClicked: root.step.confirmRead()
        }
        Button {
            visible: root.hand.mayRelease
            enabled: !root.step.busy
            kind: Button.Primary
            text: qsTr("Release to %1").arg(root.hand.agentName)
            keys: KeyMap.caps["feedback.release"]
            onClicked: root.step.release()
        }
        Button {
            visible: root.hand.mayTalk
            enabled: !root.step.busy
            text: qsTr("Talked through")
            keys: KeyMap.caps["feedback.talk"]
            onClicked: root.talkAsked()
        }
        Button {
            text: qsTr("Hear and read it")
            keys: KeyMap.caps["feedback.open"]
            onClicked: root.openAsked()
        }
    }
    Repeater {
        model: root.hand.talks
        Label {
            required property string modelData
            width: root.width
            text: modelData
            wrapMode: Text.Wrap
            color: Theme.text2
        }
    }
}
