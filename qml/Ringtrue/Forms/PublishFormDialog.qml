// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Theme

// Asks before a form is published: what cannot be changed any more, what is found in it. A finding leads to its field.
Dialog {
    id: root

    required property FormEditor editor
    required property FormPublisher publisher
    required property FormFindings findings
    property bool waits: false // for what is found in the form as it is now

    function go(row: int) {
        root.close();
        root.findings.go(row);
    }

    width: Math.min(Theme.px(560), (parent?.width ?? Theme.px(600)) - 40)
    heading: qsTr("%1?").arg(root.editor.publishText)
    text: qsTr("What is published is never changed: evaluations point to these very questions, answers and weights. Those that were begun stay on their version. What is written later becomes the next version.")
    keep: qsTr("Keep editing")
    act: root.editor.publishText
    actEnabled: root.findings.errors === 0
    wanting: qsTr("Errors hinder publishing.")
    onOpened: if (list.count > 0) {
        list.currentIndex = 0; // a list that is filled anew is at none
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    onAccepted: root.publisher.publish()

    Connections {
        target: root.publisher
        function onAsked() {
            root.waits = true;
            root.findings.look();
        }
    }
    Connections {
        target: root.findings
        function onFound() {
            if (root.waits)
                root.open();
            root.waits = false;
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.findings.count === 0 ? qsTr("Nothing is found in it that should be looked at.") : root.findings.countText === "" ? qsTr("Still found in it, hints only:") : qsTr("Still found in it: %1").arg(root.findings.countText)
        color: root.findings.errors > 0 ? Theme.negative : Theme.text
        wrapMode: Text.Wrap
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(240))
        visible: list.count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.findings
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings: Return goes to the field")
        Keys.onReturnPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier; // with Ctrl it is the dialog's
            if (event.accepted)
                root.go(list.currentIndex);
        }
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FindingLine {
            width: ListView.view.width
            here: ListView.isCurrentItem && list.activeFocus
            onClicked: root.go(index)
        }
        Hairline {
            // the list goes on above
            parent: list
            width: list.width
            visible: !list.atYBeginning
        }
        Hairline {
            // and below
            parent: list
            anchors.bottom: list.bottom
            width: list.width
            visible: !list.atYEnd
        }
    }
}
