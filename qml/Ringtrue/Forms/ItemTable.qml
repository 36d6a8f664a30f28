// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// The bands of a form's score, or its obligations.
ColumnLayout {
    id: root

    required property FormEditor editor
    required property int what // FormItems.What
    required property string heading
    required property string addText
    readonly property bool bands: root.what === FormItems.Bands

    spacing: 6
    FormItems {
        id: items
        what: root.what
        editor: root.editor
    }
    Caption {
        text: root.heading
    }
    Repeater {
        model: items
        RowLayout {
            id: row

            required property int index
            required property int kind
            required property string figure
            required property string text
            required property string wrong

            spacing: 6
            ComboBox {
                visible: !root.bands
                Layout.preferredWidth: Theme.px(120)
                name: qsTr("Kind of obligation %1").arg(row.index + 1)
                model: [qsTr("law"), qsTr("regulator"), qsTr("contract"), qsTr("policy")]
                currentIndex: row.kind
                onActivated: index => items.setKind(row.index, index)
            }
            NumberField {
                Layout.preferredWidth: Theme.px(root.bands ? 64 : 110)
                editor: root.editor
                name: root.bands ? qsTr("Band %1 begins at").arg(row.index + 1) : qsTr("Obligation %1 since").arg(row.index + 1)
                hint: root.bands ? "" : qsTr("2018-05-25")
                written: row.figure
                problem: row.wrong
                onTyped: text => items.setFigure(row.index, text)
            }
            Caption {
                Layout.maximumWidth: Theme.px(220)
                visible: text !== ""
                text: row.wrong
                color: Theme.negative
                wrapMode: Text.Wrap
            }
            TextField {
                Layout.fillWidth: true
                name: root.bands ? qsTr("Name of band %1").arg(row.index + 1) : qsTr("Obligation %1 in words").arg(row.index + 1)
                text: row.text
                onTextEdited: items.setText(row.index, text)
            }
            Button {
                kind: Button.Quiet
                icon.name: "edit-delete"
                name: root.bands ? qsTr("Remove band %1").arg(row.index + 1) : qsTr("Remove obligation %1").arg(row.index + 1)
                onClicked: items.remove(row.index)
            }
        }
    }
    Button {
        text: root.addText
        onClicked: items.add()
    }
}
