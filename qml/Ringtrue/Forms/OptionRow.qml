// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// One answer: its key, points, words and class; below it what counts and what it sounds like.
Column {
    id: root

    required property OptionRows rows
    required property FormEditor editor
    required property int index
    required property int number
    required property bool level
    required property string option
    required property string points
    required property string from
    required property string words
    required property int errorClass
    required property string guidance
    required property string example
    required property bool exclusive
    required property bool fixed
    required property string wrongPoints
    required property string wrongFrom
    readonly property list<string> classes: [qsTr("no error"), qsTr("non-critical"), qsTr("business-critical"), qsTr("customer-critical"), qsTr("compliance-critical")]
    readonly property string called: root.level ? root.option : root.number
    property bool opened: false // somebody writes here
    // A scale has many values: what says nothing yet takes one line until it is written.
    readonly property bool unfolded: !root.level || root.opened || root.guidance !== "" || root.example !== ""
    signal removeAsked

    function begin() {
        wordsField.forceActiveFocus(Qt.TabFocusReason);
    }

    function unfold() {
        root.opened = true;
    }

    spacing: 4
    Row {
        // heads of the two columns of numbers
        visible: root.rows.ranges && root.index === 0
        spacing: upper.spacing
        Item {
            visible: key.visible
            width: key.width
            height: 1
        }
        Caption {
            width: Theme.px(72)
            text: qsTr("From")
        }
        Caption {
            text: qsTr("Points")
        }
    }
    FieldLine {
        id: upper
        width: root.width
        wide: [wordsField]
        KeyHint {
            id: key
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, Theme.px(24))
            keys: root.called
        }
        NumberField {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.rows.ranges
            width: Theme.px(72)
            editor: root.editor
            name: qsTr("Range %1 begins at").arg(root.called)
            written: root.from
            problem: root.wrongFrom
            onTyped: text => root.rows.setFrom(root.index, text)
        }
        NumberField {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(56)
            editor: root.editor
            name: qsTr("Points of answer %1").arg(root.called)
            visible: !root.level // it is its value
            written: root.points
            problem: root.wrongPoints
            onTyped: text => root.rows.setPoints(root.index, text)
        }
        ParagraphField {
            id: wordsField
            width: upper.share
            name: qsTr("Words of answer %1").arg(root.called)
            text: root.words
            onTyped: words => root.rows.setText(root.index, words)
        }
        ComboBox {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(170)
            name: qsTr("Class of answer %1").arg(root.called)
            model: root.classes
            currentIndex: root.errorClass
            onActivated: index => root.rows.setError(root.index, index)
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.fixed
            kind: Button.Quiet
            icon.name: "edit-delete"
            name: qsTr("Remove answer %1").arg(root.called)
            onClicked: root.removeAsked()
        }
    }
    Caption {
        width: root.width
        leftPadding: Theme.px(30)
        visible: text !== ""
        text: root.wrongFrom !== "" ? root.wrongFrom : root.wrongPoints
        color: Theme.negative
        wrapMode: Text.Wrap
    }
    FieldLine {
        id: lower
        width: root.width
        visible: root.unfolded
        wide: [guidanceField, exampleField]
        Item {
            width: Theme.px(24)
            height: 1
        }
        ParagraphField {
            id: guidanceField
            width: lower.share
            name: qsTr("What counts as answer %1").arg(root.called)
            hint: qsTr("What counts as this")
            text: root.guidance
            onTyped: words => root.rows.setGuidance(root.index, words)
        }
        ParagraphField {
            id: exampleField
            width: lower.share
            font.family: Theme.serif
            name: qsTr("What answer %1 sounds like").arg(root.called)
            hint: qsTr("“What it sounds like”")
            text: root.example
            onTyped: words => root.rows.setExample(root.index, words)
        }
        CheckBox {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.rows.several
            text: qsTr("alone")
            Accessible.name: qsTr("Answer %1 is picked alone").arg(root.called)
            checked: root.exclusive
            onToggled: root.rows.setExclusive(root.index, checked)
        }
    }
}
