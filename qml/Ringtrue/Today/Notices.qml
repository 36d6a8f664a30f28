// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Today
import Ringtrue.Workspace

// What waits on other pages for who is signed in.
Column {
    id: root

    required property OpenWorkspace workspace
    required property Navigation navigation

    Repeater {
        model: FeedbackNotices {
            workspace: root.workspace
        }
        Banner {
            required property string words
            required property string evaluation
            required property bool urgent
            width: root.width
            radius: 0
            tone: urgent ? Tag.Negative : Tag.Accent
            text: words
            action: qsTr("Look at it")
            onActed: root.navigation.go("feedback", evaluation)
        }
    }
    Repeater {
        model: OpenRounds {
            workspace: root.workspace
        }
        Banner {
            required property string round
            required property string words
            width: root.width
            radius: 0
            tone: Tag.Accent
            text: words
            action: qsTr("Go to the round")
            onActed: root.navigation.go("rounds", round)
        }
    }
}
