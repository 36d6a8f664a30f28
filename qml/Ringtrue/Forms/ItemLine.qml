// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// One band of a form's score, or one obligation: from which score on, or what kind and since when; its words.
FieldLine {
    id: root

    required property FormItems items
    required property FormEditor editor
    required property int index
    required property int kind
    required property string figure
    required property string text
    required property string wrong
    readonly property bool band: root.items.what === FormItems.Bands

    function begin() {
        words.forceActiveFocus(Qt.TabFocusReason);
    }

    wide: [words]
    ComboBox {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.band
        width: Theme.px(120)
        name: qsTr("Kind of obligation %1").arg(root.index + 1)
        model: [qsTr("law"), qsTr("regulator"), qsTr("contract"), qsTr("policy")]
        currentIndex: root.kind
        onActivated: index => root.items.setKind(root.index, index)
    }
    NumberField {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(root.band ? 64 : 110)
        editor: root.editor
        name: root.band ? qsTr("Band %1 begins at").arg(root.index + 1) : qsTr("Obligation %1 since").arg(root.index + 1)
        hint: root.band ? "" : qsTr("2018-05-25")
        written: root.figure
        problem: root.wrong
        onTyped: text => root.items.setFigure(root.index, text)
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.px(220))
        visible: text !== ""
        text: root.wrong
        color: Theme.negative
        wrapMode: Text.Wrap
    }
    ParagraphField {
        id: words
        width: root.share
        name: root.band ? qsTr("Name of band %1").arg(root.index + 1) : qsTr("Obligation %1 in words").arg(root.index + 1)
        hint: root.band ? qsTr("Its name, such as good") : qsTr("What has to be done")
        text: root.text
        onTyped: paragraph => root.items.setText(root.index, paragraph)
    }
    Button {
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Quiet
        icon.name: "edit-delete"
        name: root.band ? qsTr("Remove band %1").arg(root.index + 1) : qsTr("Remove obligation %1").arg(root.index + 1)
        onClicked: root.items.remove(root.index)
    }
}
