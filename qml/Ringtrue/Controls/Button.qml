// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// A verb with its object. One primary button a region.
T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }
    property int kind: Button.Secondary
    property string keys
    property string name: root.text // for assistive technology, where the button shows no words
    property int pad: 11
    property bool iconLast: false // behind the words, as the arrow of what opens

    readonly property bool solid: root.kind === Button.Primary
    readonly property bool framed: root.kind === Button.Secondary || root.kind === Button.Danger
    readonly property color fore: !root.enabled ? Theme.text3 : root.solid ? Theme.inkText : root.kind === Button.Danger ? Theme.negative : Theme.text
    readonly property color rest: root.checked ? Theme.accentTint : root.kind === Button.Quiet ? "transparent" : Theme.surface

    implicitHeight: Theme.control
    implicitWidth: Math.max(Theme.control, implicitContentWidth + 2 * (root.text === "" ? 7 : root.pad))
    icon.width: Theme.px(16)
    focusPolicy: Qt.TabFocus
    Accessible.name: root.name
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Keys.onReturnPressed: event => root.press(event)
    Keys.onEnterPressed: event => root.press(event)

    function press(event: KeyEvent) { // with Ctrl it is the dialog's or the page's
        event.accepted = !(event.modifiers & Qt.ControlModifier);
        if (event.accepted)
            root.clicked();
    }

    background: Rectangle {
        radius: Theme.rControl
        color: !root.enabled ? (root.solid ? Theme.sunken : "transparent") : root.solid ? (root.hovered ? Theme.inkHover : Theme.ink) : root.hovered && !root.checked ? Theme.hover : root.rest
        border.width: root.framed ? 1 : 0
        border.color: root.kind === Button.Danger && root.enabled ? Theme.negative : root.enabled ? Theme.borderStrong : Theme.border
        FocusFrame {
            shown: root.visualFocus
        }
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.icon.name
        iconSize: root.icon.width
        iconLast: root.iconLast
        keys: root.keys
        fore: root.fore
        strong: root.kind !== Button.Quiet
        inverted: root.solid && root.enabled
    }
}
