// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A sentence that stays until it is no longer true, with at most one action.
Rectangle {
    id: root

    required property string text
    property string action
    property int tone: Tag.Caution
    signal acted

    readonly property color fore: root.tone === Tag.Negative ? Theme.negative : root.tone === Tag.Caution ? Theme.caution : Theme.accent

    implicitHeight: Math.max(Theme.px(36), words.implicitHeight + 18)
    implicitWidth: 400
    radius: Theme.rControl
    color: root.tone === Tag.Negative ? Theme.negativeTint : root.tone === Tag.Caution ? Theme.cautionTint : Theme.accentTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        id: sign
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: root.tone === Tag.Accent ? "help-hint" : "data-warning"
        color: root.fore
    }
    Label {
        id: words
        x: sign.x + sign.width + 10
        width: (button.visible ? button.x : parent.width) - x - 10
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Button {
        id: button
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(26)
        visible: root.action !== ""
        kind: Button.Quiet
        text: root.action
        onClicked: root.acted()
    }
}
