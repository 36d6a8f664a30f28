// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// A button with a few things to do below it.
Button {
    id: root

    required property list<string> choices
    signal chosen(int index)

    kind: Button.Quiet
    icon.name: "arrow-down"
    iconLast: true
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.open()

    ChoiceMenu {
        id: menu
        x: root.width - width
        y: root.height + 4
        least: Theme.px(260)
        name: root.name
        choices: root.choices
        onChosen: index => root.chosen(index)
    }
}
