// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One answer option with the key that picks it.
T.RadioButton {
    id: root

    required property string keys
    required property string points // empty: there are none
    required property bool picked // by whoever has the answers: a press alone changes nothing here
    property bool showsPoints: true
    property bool several: false // others may be picked with it
    property bool proposed: false // nobody has picked it yet

    readonly property real natural: face.naturalWidth // of words, key and points on one line

    implicitHeight: Math.max(Theme.row, implicitContentHeight + Theme.px(14))
    implicitWidth: root.natural
    autoExclusive: false
    checkable: true
    checked: root.picked
    function answer(event: KeyEvent) {
        event.accepted = !event.isAutoRepeat && !(event.modifiers & ~Qt.KeypadModifier);
        if (event.accepted)
            root.clicked();
    }
    Keys.onReturnPressed: event => root.answer(event)
    Keys.onEnterPressed: event => root.answer(event)
    onToggled: root.checked = Qt.binding(() => root.picked)
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.picked
    focusPolicy: Qt.TabFocus
    Accessible.description: root.proposed ? qsTr("proposed") : ""
    Accessible.name: root.keys === "" && root.points === "" ? root.text : root.points === "" ? qsTr("%1: %2").arg(root.keys).arg(root.text) : root.points === "1" ? qsTr("%1: %2, 1 point").arg(root.keys).arg(root.text) : qsTr("%1: %2, %3 points").arg(root.keys).arg(root.text).arg(root.points)

    background: Rectangle {
        radius: Theme.rControl
        color: root.picked ? Theme.ink : root.hovered ? Theme.hover : Theme.surface
        border.width: root.picked ? 0 : root.proposed ? 2 : 1
        border.color: root.proposed ? Theme.accent : Theme.borderStrong
        FocusFrame {
            shown: root.visualFocus
        }
    }
    indicator: Item {
    }
    contentItem: OptionFace {
        id: face
        keys: root.keys
        text: root.text
        points: root.showsPoints ? root.points : ""
        checked: root.picked
    }
}
