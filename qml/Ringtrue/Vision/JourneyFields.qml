// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// How much of which customer journeys passes through the function.
ColumnLayout {
    id: root

    required property JourneyParts journeys
    property bool adding: false // the row that comes is to be written

    spacing: 6
    Caption {
        text: qsTr("How much of which customer journeys passes through here?")
    }
    Repeater {
        model: root.journeys
        RowLayout {
            id: row
            required property int index
            required property string journey
            required property string percent
            required property string part
            Layout.fillWidth: true
            spacing: 6
            TextField {
                id: name
                Layout.fillWidth: true
                text: row.journey
                name: qsTr("Journey, such as: Moving house")
                hint: name.name
                onTextEdited: root.journeys.write(row.index, name.text, share.text, which.text)
                Component.onCompleted: if (root.adding)
                    name.forceActiveFocus(Qt.TabFocusReason)
            }
            TextField {
                id: share
                Layout.preferredWidth: Theme.px(70)
                text: row.percent
                name: qsTr("Percent of it")
                hint: qsTr("%")
                onTextEdited: root.journeys.write(row.index, name.text, share.text, which.text)
            }
            TextField {
                id: which
                Layout.fillWidth: true
                text: row.part
                name: qsTr("Which part of it")
                hint: which.name
                onTextEdited: root.journeys.write(row.index, name.text, share.text, which.text)
            }
            Button {
                kind: Button.Quiet
                text: qsTr("Remove")
                name: qsTr("Remove the journey %1").arg(row.journey)
                onClicked: root.journeys.removeAt(row.index)
            }
        }
    }
    Button {
        kind: Button.Quiet
        text: qsTr("Add a journey")
        onClicked: {
            root.adding = true;
            root.journeys.add();
            root.adding = false;
        }
    }
}
