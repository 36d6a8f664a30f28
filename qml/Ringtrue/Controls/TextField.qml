// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme

// One line to write in. Its name stands above it or in it; a mistake is said below by the form.
T.TextField {
    id: root

    required property string name
    property bool wrong: false
    property string hint

    implicitWidth: Theme.px(240)
    implicitHeight: Theme.control
    leftPadding: 9
    rightPadding: 9
    verticalAlignment: TextInput.AlignVCenter
    color: root.enabled ? Theme.text : Theme.text3
    font.family: Theme.sans
    font.pixelSize: Theme.body
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkText
    placeholderText: root.echoMode === TextInput.Normal ? "" : root.name // not drawn; Qt 6.4 tells it in place of the name
    Accessible.name: root.name
    // A text longer than the field shows its beginning while nobody writes in it, and is written on at its end.
    onTextChanged: if (!root.focus)
        root.cursorPosition = 0
    onFocusChanged: if (!root.focus || root.focusReason !== Qt.MouseFocusReason)
        root.cursorPosition = root.focus ? root.length : 0

    Label {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.hint
        color: Theme.text3
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.rControl
        color: root.enabled ? Theme.surface : "transparent"
        border.width: root.activeFocus ? 2 : 1
        border.color: root.wrong ? Theme.negative : root.activeFocus ? Theme.accent : root.enabled ? Theme.borderStrong : Theme.border
    }
}
