// SPDX-License-Identifier: Apache-2.0
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Workspace

// Which interaction, on which form, what is saved, what is missing, submit.
PageHeader {
    id: root

    required property Evaluation evaluation
    required property VisionBeside beside
    required property Toasts toasts
    property bool narrow: false
    readonly property bool filling: root.evaluation.state === Evaluation.Filling

    title: root.evaluation.title
    subtitle: root.evaluation.subtitle
    back: true

    function chooseForm() {
        if (formChip.visible)
            formChip.choose();
    }
    function chooseRecord() {
        if (recordChip.visible)
            recordChip.choose();
    }
    function print() {
        printing.begin();
    }
    function chooseSegment() {
        if (segmentChip.visible)
            segmentChip.choose();
    }

    HeaderChoice {
        id: recordChip
        visible: root.evaluation.recordNames.length > 1
        text: qsTr("Evaluation %1 of %2").arg(root.evaluation.recordChoice + 1).arg(root.evaluation.recordNames.length)
        name: qsTr("Whose evaluation: %1").arg(root.evaluation.recordNames[root.evaluation.recordChoice] ?? "")
        keys: KeyMap.caps["evaluate.record"]
        choices: root.evaluation.recordNames
        at: root.evaluation.recordChoice
        onChosen: index => root.evaluation.chooseRecord(index)
    }
    HeaderChoice {
        id: segmentChip
        visible: root.evaluation.segmentNames.length > 1
        text: qsTr("Part %1 of %2").arg(root.evaluation.segment + 1).arg(root.evaluation.segmentNames.length)
        name: qsTr("Whose part: %1").arg(root.evaluation.segmentNames[root.evaluation.segment] ?? "")
        keys: KeyMap.caps["evaluate.segment"]
        choices: root.evaluation.segmentNames
        at: root.evaluation.segment
        onChosen: index => root.evaluation.chooseSegment(index)
        PartDialog {
            evaluation: root.evaluation
        }
    }
    HeaderChoice {
        id: formChip
        visible: root.filling && root.evaluation.formTitles.length > 1
        text: qsTr("Form")
        name: qsTr("Form: %1").arg(root.evaluation.formTitles[root.evaluation.formChoice] ?? "")
        hint: root.evaluation.formReason
        keys: root.narrow ? "" : KeyMap.caps["evaluate.form"]
        choices: root.evaluation.formTitles
        at: root.evaluation.formChoice
        onChosen: index => root.evaluation.chooseForm(index)
    }
    Button {
        visible: root.beside.vision.available
        kind: Button.Quiet
        icon.name: "compass"
        name: qsTr("The vision beside the form")
        keys: root.narrow ? "" : KeyMap.caps["evaluate.vision"]
        checkable: true
        checked: root.beside.open
        onClicked: root.beside.turn()
    }
    Button {
        visible: root.filling && (root.evaluation.canUndo || root.evaluation.canRedo)
        enabled: root.evaluation.canUndo
        kind: Button.Quiet
        icon.name: "edit-undo"
        name: qsTr("Take the last change back")
        keys: root.narrow ? "" : KeyMap.caps["evaluate.undo"]
        onClicked: root.evaluation.undo()
    }
    SaveState {
        visible: root.evaluation.saveText !== ""
        text: root.evaluation.saveText
        pending: root.evaluation.saving
        failed: root.evaluation.saveFailed
    }
    Button {
        visible: root.evaluation.saveFailed
        text: qsTr("Save again")
        onClicked: root.evaluation.saveAgain()
    }
    Tag {
        visible: root.filling
        brief: root.narrow
        text: qsTr("Blind")
        iconName: "view-hidden"
    }
    Tag {
        visible: root.evaluation.isRecord
        text: qsTr("Submitted")
        iconName: "dialog-ok-apply"
    }
    PrintTool {
        id: printing
        evaluation: root.evaluation
        toasts: root.toasts
    }
    Button {
        visible: root.filling && root.evaluation.missingText !== ""
        text: root.evaluation.missingText
        keys: KeyMap.caps["evaluate.missing"]
        onClicked: root.evaluation.nextMissing()
    }
    Button {
        visible: root.filling
        text: qsTr("Submit")
        kind: Button.Primary
        keys: KeyMap.caps["evaluate.submit"]
        enabled: root.evaluation.ready && !root.evaluation.submitting
        onClicked: root.evaluation.submit()
    }
}
