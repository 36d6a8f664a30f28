// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// The key is written on the thing: what each does on the table. The words can be pressed, too.
Flow {
    id: root

    required property VisionCraft craft
    readonly property list<string> keyNames: ["craft.source", "craft.quote", "craft.promise", "craft.behaviour", "craft.link", "craft.lift", "craft.edit", "craft.remove", "craft.comment", "craft.undo", "craft.redo"]
    readonly property list<string> verbs: [qsTr("new source"), qsTr("quote"), qsTr("promise, pillar"), qsTr("behaviour"), root.craft.tying !== "" ? qsTr("tie “%1” here").arg(root.craft.heldWords) : qsTr("tie to…"), root.craft.lifted !== "" ? qsTr("drop “%1” here").arg(root.craft.heldWords) : qsTr("lift"), qsTr("edit"), qsTr("remove"), qsTr("comment"), qsTr("undo"), qsTr("redo")]
    signal acted(string action)

    readonly property int whole: root.implicitHeight + 8 // with what is below it

    height: root.visible ? root.implicitHeight : 0
    topPadding: 6
    spacing: 4
    Repeater {
        model: root.keyNames
        Button {
            id: hint
            required property int index
            required property string modelData
            height: Theme.px(26)
            kind: Button.Quiet
            pad: 6
            focusPolicy: Qt.NoFocus
            text: root.verbs[hint.index]
            keys: KeyMap.caps[hint.modelData]
            enabled: hint.modelData === "craft.undo" ? root.craft.canUndo : hint.modelData !== "craft.redo" || root.craft.canRedo
            onClicked: root.acted(hint.modelData)
        }
    }
}
