// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// The words of one thing on the table, where it lies: a source, promise, pillar or behaviour.
FocusScope {
    id: root

    required property PartEditor editor
    required property VisionCraft craft
    property rect place // of the card, in the parent
    signal closed
    signal leaveAsked // with words that would be lost

    readonly property bool ofSource: root.editor.kind === PartEditor.SourceText
    readonly property bool ofPillar: root.editor.kind === PartEditor.PillarWords
    readonly property bool ofBehaviour: root.editor.kind === PartEditor.BehaviourWords
    readonly property list<string> headings: root.editor.isNew ? ["", qsTr("A new source"), qsTr("A new promise"), qsTr("A new pillar"), qsTr("A new behaviour for “%1”").arg(root.editor.pillarName)] : ["", qsTr("Source"), qsTr("Promise"), qsTr("Pillar"), qsTr("Behaviour")]

    function save() {
        if (root.editor.commit())
            root.closed();
    }
    function leave() {
        if (root.editor.settle())
            root.drop();
        else if (!root.editor.isNew && root.editor.commit())
            root.closed();
        else
            root.leaveAsked();
    }
    function drop() {
        root.editor.cancel();
        root.closed();
    }
    function fill() {
        nameField.text = root.editor.name;
        wordsField.text = root.editor.words;
        dateField.text = root.editor.date;
        sounds.text = root.editor.soundsLike;
        soundsNot.text = root.editor.doesNotSoundLike;
    }
    function begin() {
        if (!root.visible)
            return;
        root.fill();
        const first = root.ofSource || root.ofPillar ? nameField : wordsField;
        first.forceActiveFocus(Qt.TabFocusReason);
        if (first === wordsField)
            wordsField.selectAll(); // what is typed takes the place of what stands there
    }

    visible: root.editor.kind !== PartEditor.Nothing
    width: Theme.px(root.ofSource ? 520 : 400)
    height: Math.min(column.implicitHeight + 28, parent.height - 16)
    x: Math.max(8, Math.min(root.place.width > 0 ? root.place.x - 8 : (parent.width - width) / 2, parent.width - width - 8))
    y: Math.max(8, Math.min(root.place.width > 0 ? root.place.y - 8 : parent.height * 0.12, parent.height - height - 8))
    onVisibleChanged: () => Qt.callLater(root.begin) // when it is known what is written

    KeyArea {
        scopes: ["sheet"]
        enabled: root.visible
        onTriggered: action => action === "sheet.save" ? root.save() : root.leave()
    }
    Timer {
        id: pause
        interval: 700
        onTriggered: root.editor.takeTyped()
    }
    Connections {
        target: root.editor
        function onWrittenOn() {
            if (root.visible && !root.editor.isNew)
                pause.restart();
        }
        function onFollowed() {
            if (root.visible)
                root.fill();
        }
    }
    MouseArea {
        // what lies under it is not pressed through it
        anchors.fill: parent
    }
    RaisedGround {
        anchors.fill: parent
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: 10
        contentHeight: column.implicitHeight + 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            x: 4 // the frame of what has the focus reaches out
            y: 4
            width: parent.width - 8
            spacing: 10
            Accessible.role: Accessible.Dialog
            Accessible.name: root.headings[root.editor.kind]
            Heading {
                text: root.headings[root.editor.kind]
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofSource
                name: qsTr("Kind of source")
                ComboBox {
                    Layout.fillWidth: true
                    name: qsTr("Kind of source")
                    model: root.ofSource ? root.editor.choices : []
                    currentIndex: root.editor.choice
                    onActivated: index => root.editor.choice = index
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofSource || root.ofPillar
                name: root.ofSource ? qsTr("Title of the source") : qsTr("Name of the pillar")
                TextField {
                    id: nameField
                    Layout.fillWidth: true
                    name: root.ofSource ? qsTr("Title of the source") : qsTr("Name of the pillar")
                    hint: root.ofSource ? qsTr("Where it stands, such as: Website, about us") : qsTr("One word, such as: Kept")
                    onTextEdited: root.editor.name = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                name: root.ofSource ? qsTr("Text of the source") : root.ofPillar ? qsTr("What it means") : root.ofBehaviour ? qsTr("What one would see or hear") : qsTr("What we promise")
                TextArea {
                    id: wordsField
                    Layout.fillWidth: true
                    fewestLines: root.ofSource ? 10 : 2
                    font.family: root.ofPillar || root.ofBehaviour ? Theme.sans : Theme.serif // as on its card
                    name: root.ofSource ? qsTr("Text of the source") : root.ofPillar ? qsTr("What it means") : root.ofBehaviour ? qsTr("What one would see or hear") : qsTr("What we promise")
                    hint: root.ofSource ? qsTr("Paste or write the text here") : ""
                    onTextChanged: if (root.visible)
                        root.editor.words = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofSource
                name: qsTr("When it was written or asked")
                TextField {
                    id: dateField
                    Layout.fillWidth: true
                    name: qsTr("When it was written or asked")
                    hint: qsTr("Written or asked on, such as 2026-03-01")
                    wrong: root.editor.dateProblem !== ""
                    onTextEdited: root.editor.date = text
                    onEditingFinished: root.editor.checkDate()
                }
                Caption {
                    Layout.fillWidth: true
                    visible: root.editor.dateProblem !== ""
                    text: root.editor.dateProblem
                    color: Theme.negative
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofBehaviour || root.editor.kind === PartEditor.PromiseWords
                name: root.ofBehaviour ? qsTr("Towards whom") : qsTr("To whom")
                ComboBox {
                    Layout.fillWidth: true
                    name: root.ofBehaviour ? qsTr("Towards whom") : qsTr("To whom")
                    model: visible ? root.editor.choices : []
                    currentIndex: root.editor.choice
                    onActivated: index => root.editor.choice = index
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofPillar && root.craft.servable.length > 0
                name: qsTr("Pillar it serves")
                ComboBox {
                    Layout.fillWidth: true
                    name: qsTr("Pillar it serves")
                    model: [qsTr("None"), ...root.craft.servable]
                    currentIndex: root.editor.serves
                    onActivated: index => root.editor.serves = index
                }
            }
            PillarFields {
                Layout.fillWidth: true
                visible: root.ofPillar
                editor: root.editor
            }
            BehaviourFields {
                Layout.fillWidth: true
                visible: root.ofBehaviour
                editor: root.editor
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofBehaviour
                name: qsTr("Sounds like, one example a line")
                TextArea {
                    id: sounds
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("Sounds like, one example a line")
                    onTextChanged: if (root.visible)
                        root.editor.soundsLike = text
                }
            }
            FieldRow {
                Layout.fillWidth: true
                visible: root.ofBehaviour
                name: qsTr("Does not sound like, one example a line")
                TextArea {
                    id: soundsNot
                    Layout.fillWidth: true
                    font.family: Theme.serif
                    name: qsTr("Does not sound like, one example a line")
                    onTextChanged: if (root.visible)
                        root.editor.doesNotSoundLike = text
                }
            }
            CardEditorFoot {
                Layout.fillWidth: true
                editor: root.editor
                onSaveAsked: root.save()
                onLeaveAsked: root.leave()
            }
        }
    }
}
