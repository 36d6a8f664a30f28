// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// Which interaction, on which form, what is saved, what is missing, submit.
PageHeader {
    id: root

    required property Evaluation evaluation
    property bool narrow: false
    readonly property bool filling: root.evaluation.state === Evaluation.Filling

    title: root.evaluation.title
    subtitle: root.evaluation.subtitle
    back: true

    FilterChip {
        id: chip
        visible: root.filling && root.evaluation.formTitles.length > 1 && !root.narrow
        text: qsTr("Form")
        onClicked: formMenu.open()
        ChoiceMenu {
            id: formMenu
            y: parent.height + 4
            width: Theme.px(280)
            choices: root.evaluation.formTitles
            onChosen: index => root.evaluation.chooseForm(index)
        }
        ToolTip {
            text: root.evaluation.formReason
            visible: chip.hovered && text !== ""
        }
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
        visible: root.filling && !root.narrow
        text: qsTr("Blind")
        iconName: "view-hidden"
    }
    Tag {
        visible: root.evaluation.isRecord
        text: qsTr("Submitted")
        iconName: "dialog-ok-apply"
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
