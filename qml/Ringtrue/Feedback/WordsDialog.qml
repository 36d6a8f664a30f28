// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Feedback
import Ringtrue.Theme

// Asks for a few words and hands them in; it stays until they are stored.
Dialog {
    id: root

    required property FeedbackStep step
    property string fieldName
    property alias words: field.text
    default property alias above: aboveColumn.data
    property Item first: field // where it begins

    keep: qsTr("Cancel")
    stays: true
    actEnabled: field.text.trim() !== "" && !root.step.busy
    wanting: root.step.busy ? "" : qsTr("A few words are wanted.")
    onOpened: root.first.forceActiveFocus(Qt.TabFocusReason)
    onAboutToShow: {
        field.text = "";
        root.step.forget();
    }

    ColumnLayout {
        id: aboveColumn
        Layout.fillWidth: true
        spacing: 8
    }
    Caption {
        text: root.fieldName
    }
    TextArea {
        id: field
        Layout.fillWidth: true
        Layout.maximumHeight: Theme.px(240)
        name: root.fieldName
        fewestLines: 3
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.step.problem
        color: Theme.negative
        wrapMode: Text.Wrap
    }
    Connections {
        target: root.step
        enabled: root.visible
        function onDone() {
            root.close();
        }
    }
}
