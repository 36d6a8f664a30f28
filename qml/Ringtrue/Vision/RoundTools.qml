// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys

// The two questions to staff, asked in rounds: the way to them.
Row {
    id: root

    signal asked(string kind) // "rings-true" or "recall"

    spacing: 8
    Button {
        text: qsTr("Does it ring true?")
        kind: Button.Quiet
        icon.name: "edit-comment"
        keys: KeyMap.caps["ask.ringsTrue"]
        onClicked: root.asked("rings-true")
    }
    Button {
        text: qsTr("Can they say it?")
        kind: Button.Quiet
        icon.name: "dialog-messages"
        keys: KeyMap.caps["ask.recall"]
        onClicked: root.asked("recall")
    }
    KeyArea {
        scopes: ["ask"]
        onTriggered: action => root.asked(action === "ask.ringsTrue" ? "rings-true" : "recall")
    }
}
