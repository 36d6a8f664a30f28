// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls

// What is set now, and a list to choose another.
FilterChip {
    id: root

    required property list<string> choices
    required property int at
    property string hint
    signal chosen(int index)

    function choose() {
        menu.open();
    }

    onClicked: root.choose()
    ChoiceMenu {
        id: menu
        y: parent.height + 4
        x: parent.width - width
        width: Theme.px(300)
        choices: root.choices
        at: root.at
        name: root.name
        onChosen: index => root.chosen(index)
    }
    ToolTip {
        text: root.hint
        visible: root.hovered && text !== "" && !menu.opened
    }
}
