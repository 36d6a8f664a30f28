// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// A quiet word with an optional sign. Colour arrives only with the event (tone).
Rectangle {
    id: root

    enum Tone {
        Plain,
        Accent,
        Positive,
        Caution,
        Negative
    }
    required property string text
    property string iconName
    property bool brief: false // its sign alone
    property int tone: Tag.Plain
    property bool filled: root.tone !== Tag.Plain

    readonly property list<color> fores: [Theme.text2, Theme.accent, Theme.positive, Theme.caution, Theme.negative]
    readonly property list<color> grounds: [Theme.sunken, Theme.accentTint, Theme.positiveTint, Theme.cautionTint, Theme.negativeTint]

    implicitWidth: row.implicitWidth + 12
    implicitHeight: Theme.px(20)
    radius: Theme.rTag
    color: root.filled ? root.grounds[root.tone] : "transparent"
    border.width: root.filled ? 0 : 1
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 4
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            color: root.fores[root.tone]
            size: Theme.px(14)
        }
        Micro {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.brief
            text: root.text
            color: root.fores[root.tone]
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
