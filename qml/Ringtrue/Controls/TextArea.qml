// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// Several lines to write in; grows with its words.
T.TextArea {
    id: root

    required property string name
    property string hint
    property bool wrong: false
    property int fewestLines: 2

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(contentHeight, root.fewestLines * Theme.px(16)) + topPadding + bottomPadding
    leftPadding: 9
    rightPadding: 9
    topPadding: 7
    bottomPadding: 7
    color: root.enabled ? Theme.text : Theme.text3
    font.family: Theme.sans
    font.pixelSize: Theme.body
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkText
    Keys.onTabPressed: root.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason) // as it is now
    Accessible.name: root.name

    Label {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.hint
        color: Theme.text3
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.rControl
        color: root.enabled ? Theme.surface : "transparent"
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : root.wrong ? Theme.negative : Theme.borderStrong
    }
}
