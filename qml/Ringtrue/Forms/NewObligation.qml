// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// Makes an obligation that the question at hand serves.
Button {
    id: root

    required property FormEditor editor
    readonly property string wrong: extras.flawOfDay(since.text)

    visible: root.editor.atQuestion
    kind: Button.Quiet
    icon.name: "list-add"
    text: qsTr("Obligation")
    name: qsTr("Add an obligation that the question serves")
    onClicked: dialog.open()

    QuestionExtras {
        id: extras
        editor: root.editor
    }
    Dialog {
        id: dialog
        heading: qsTr("An obligation that the question serves")
        text: qsTr("It stands instead of a behaviour: what a law, a regulator, a contract or a policy asks for.")
        keep: qsTr("Cancel")
        act: qsTr("Add it")
        actEnabled: words.text.trim() !== "" && root.wrong === ""
        wanting: words.text.trim() === "" ? qsTr("It needs words.") : ""
        onAboutToShow: {
            words.text = "";
            since.text = "";
        }
        onOpened: words.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: extras.addObligation(kind.currentIndex, words.text, since.text)
        FieldRow {
            Layout.fillWidth: true
            name: qsTr("In words")
            TextField {
                id: words
                Layout.fillWidth: true
                name: qsTr("Obligation in words")
                hint: qsTr("Regulation on telephone contracts, article 4")
            }
        }
        RowLayout {
            spacing: 16
            FieldRow {
                name: qsTr("Kind")
                ComboBox {
                    id: kind
                    name: qsTr("Kind of obligation")
                    model: [qsTr("law"), qsTr("regulator"), qsTr("contract"), qsTr("policy")]
                }
            }
            FieldRow {
                name: qsTr("In force since")
                wrong: root.wrong
                TextField {
                    id: since
                    Layout.preferredWidth: Theme.px(120)
                    name: qsTr("In force since")
                    hint: qsTr("2018-05-25")
                    wrong: root.wrong !== ""
                }
            }
        }
    }
}
