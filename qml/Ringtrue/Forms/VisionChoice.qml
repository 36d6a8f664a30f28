// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// The vision that the form traces to; another one is asked about where questions would lose their traces.
ColumnLayout {
    id: root

    required property FormEditor editor
    required property FormFindings findings
    property string asked // the vision that is asked about; empty: none at all
    property string losing

    function begin() {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6
    VisionChoices {
        id: choices
        editor: root.editor
        onAsked: (vision, text) => {
            root.asked = vision;
            root.losing = text;
            asking.open();
        }
    }
    FieldRow {
        name: qsTr("The vision it traces to")
        wrong: choices.problem
        ComboBox {
            id: box
            implicitWidth: Theme.px(420)
            name: qsTr("The vision it traces to")
            model: choices.names
            currentIndex: choices.current
            onModelChanged: box.currentIndex = Qt.binding(() => choices.current) // a new model begins at its first
            onActivated: index => {
                choices.choose(index);
                box.currentIndex = Qt.binding(() => choices.current); // it may be asked about first
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: text !== ""
        tone: [Tag.Negative, Tag.Caution, Tag.Accent][root.findings.visionSeverity]
        text: root.findings.visionText
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("A form is published on the newest version of its vision.")
        wrapMode: Text.Wrap
    }
    Banner {
        Layout.fillWidth: true
        visible: text !== ""
        text: choices.lostText
        action: qsTr("Take these traces out")
        onActed: choices.dropLost()
    }
    Dialog {
        id: asking
        heading: root.asked === "" ? qsTr("Trace to no vision?") : qsTr("Trace to “%1”?").arg(root.asked)
        text: qsTr("%1 These traces go; Ctrl+Z brings them back.").arg(root.losing)
        keep: qsTr("Keep the vision")
        act: root.asked === "" ? qsTr("Trace to none") : qsTr("Trace to it")
        onAccepted: choices.take()
    }
}
