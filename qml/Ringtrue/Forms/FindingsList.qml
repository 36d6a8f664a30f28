// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// What is found in the form; one goes from each to its field. As long as it asks nothing, what comes next.
Item {
    id: root

    required property FormFindings findings
    readonly property bool calm: root.findings.errors + root.findings.cautions === 0
    readonly property string hintsOnly: root.findings.count === 1 ? qsTr("No errors, no cautions, 1 hint") : qsTr("No errors, no cautions, %1 hints").arg(root.findings.count)

    implicitHeight: head.height + (root.findings.unasked ? 6 + next.height : root.findings.count > 0 ? 6 + Math.min(3, root.findings.count) * Theme.px(60) : 0)

    function go(): bool {
        if (!view.activeFocus)
            return false;
        root.findings.go(view.currentIndex);
        return true;
    }

    Row {
        id: head
        x: 20
        spacing: 8
        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            name: root.findings.unasked ? "help-hint" : root.calm ? "dialog-ok-apply" : "data-warning"
            color: root.findings.unasked ? Theme.text2 : root.findings.errors > 0 ? Theme.negative : root.calm ? Theme.positive : Theme.caution
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.findings.unasked ? qsTr("Next: the first question") : root.findings.count === 0 ? qsTr("Nothing to correct") : root.calm ? root.hintsOnly : root.findings.countText
            width: Math.min(implicitWidth, root.width - 40 - mark.width - (hint.visible ? hint.width + 16 : 8))
            wrapMode: Text.Wrap
            font.weight: Font.Medium
        }
        KeyHint {
            id: hint
            anchors.verticalCenter: parent.verticalCenter
            visible: root.findings.count > 0
            keys: KeyMap.caps[root.findings.unasked ? "forms.question" : "forms.finding"]
        }
    }
    Caption {
        id: next
        anchors.top: head.bottom
        anchors.topMargin: 6
        x: 20
        width: parent.width - 40
        visible: root.findings.unasked
        text: qsTr("What is found in the form stands here once it asks something.")
        wrapMode: Text.Wrap
    }
    ListView {
        id: view
        anchors.top: head.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        x: 8
        width: parent.width - 8
        visible: !root.findings.unasked
        activeFocusOnTab: count > 0
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.findings
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings: Return goes to the field")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FindingLine {
            width: ListView.view.width
            here: ListView.isCurrentItem && view.activeFocus
            onClicked: root.findings.go(index)
        }
    }
}
