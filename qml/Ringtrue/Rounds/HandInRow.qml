// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// The last step of a sheet, and why it was not taken.
RowLayout {
    id: root

    required property string act
    required property string problem
    required property bool may
    required property bool busy
    signal handInAsked

    spacing: 12
    Label {
        Layout.fillWidth: true
        text: root.problem
        color: Theme.negative
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.ignored: root.problem === ""
    }
    Button {
        text: root.act
        kind: Button.Primary
        enabled: root.may && !root.busy
        keys: KeyMap.caps["sheet.save"]
        onClicked: root.handInAsked()
    }
}
