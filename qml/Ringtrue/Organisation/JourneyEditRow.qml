// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Theme

// A stage, or below it a touchpoint, to be written in. Return adds a touchpoint after it, Alt and an arrow moves it.
Item {
    id: root

    required property int index
    required property bool isStage
    required property string text
    required property bool inside
    required property bool canRise
    required property bool canSink
    property bool editable: true
    signal written(string text)
    signal insideAsked(bool inside)
    signal touchpointAsked
    signal removeAsked
    signal riseAsked
    signal sinkAsked

    function take() {
        field.forceActiveFocus();
    }

    implicitHeight: Theme.control + (root.isStage && root.index > 0 ? 14 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: (root.isStage ? qsTr("Stage: %1") : root.inside ? qsTr("%1, in the centre") : qsTr("%1, outside the centre")).arg(root.text)

    Keys.onPressed: event => {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        event.accepted = root.editable && (alt && (event.key === Qt.Key_Up || event.key === Qt.Key_Down));
        if (event.accepted)
            event.key === Qt.Key_Up ? root.riseAsked() : root.sinkAsked();
    }

    RowLayout {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.control
        spacing: 2
        Rectangle {
            // a stop on the way, or a mark below it
            Layout.leftMargin: root.isStage ? 0 : Theme.px(18)
            Layout.rightMargin: 8
            implicitWidth: Theme.px(root.isStage ? 12 : 9)
            implicitHeight: implicitWidth
            radius: width / 2
            color: !root.isStage && root.inside ? Theme.ink : Theme.surface
            border.width: !root.isStage && root.inside ? 0 : root.isStage ? 2 : 1.5
            border.color: Theme.borderStrong
        }
        TextField {
            id: field
            Layout.fillWidth: true
            name: root.isStage ? qsTr("Name of the stage") : qsTr("Name of the touchpoint")
            hint: root.isStage ? qsTr("Stage") : qsTr("Where the customer meets the company")
            text: root.text
            font.weight: root.isStage ? Font.Medium : Font.Normal
            enabled: root.editable
            onTextEdited: root.written(text)
            Keys.onReturnPressed: event => {
                event.accepted = !(event.modifiers & Qt.ControlModifier); // with Ctrl the sheet saves
                if (event.accepted)
                    root.touchpointAsked();
            }
        }
        CheckBox {
            Layout.leftMargin: 6
            visible: !root.isStage
            text: qsTr("in the centre")
            enabled: root.editable
            checked: root.inside
            onToggled: root.insideAsked(checked)
        }
        Button {
            visible: root.isStage && root.editable
            kind: Button.Quiet
            icon.name: "list-add"
            name: qsTr("Add a touchpoint to %1").arg(root.text)
            onClicked: root.touchpointAsked()
        }
        Button {
            visible: root.editable
            enabled: root.canRise
            kind: Button.Quiet
            icon.name: "go-up"
            name: qsTr("%1: up").arg(root.text)
            onClicked: root.riseAsked()
        }
        Button {
            visible: root.editable
            enabled: root.canSink
            kind: Button.Quiet
            icon.name: "go-down"
            name: qsTr("%1: down").arg(root.text)
            onClicked: root.sinkAsked()
        }
        Button {
            visible: root.editable
            kind: Button.Quiet
            icon.name: "list-remove"
            name: root.isStage ? qsTr("Take out the stage %1 and its touchpoints").arg(root.text) : qsTr("Take out the touchpoint %1").arg(root.text)
            onClicked: root.removeAsked()
        }
    }
}
