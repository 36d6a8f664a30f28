// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// What is found in the form; one goes from each to its field.
Item {
    id: root

    required property FormFindings findings
    readonly property bool calm: root.findings.errors + root.findings.cautions === 0

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
            anchors.verticalCenter: parent.verticalCenter
            name: root.calm ? "dialog-ok-apply" : "data-warning"
            color: root.findings.errors > 0 ? Theme.negative : root.calm ? Theme.positive : Theme.caution
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.findings.count === 0 ? qsTr("Nothing was found.") : root.calm ? qsTr("No errors, no cautions, hints %1").arg(root.findings.count) : qsTr("errors %1, cautions %2").arg(root.findings.errors).arg(root.findings.cautions)
            font.weight: Font.Medium
        }
        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.findings.count > 0
            keys: KeyMap.caps["forms.finding"]
        }
    }
    ListView {
        id: view
        anchors.top: head.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        x: 8
        width: parent.width - 12
        activeFocusOnTab: count > 0
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.findings
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings: Return goes to the field")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: ItemDelegate {
            id: row

            required property int index
            required property int severity
            required property string severityWord
            required property string place
            required property string message
            required property string suggestion

            width: ListView.view.width
            implicitHeight: texts.implicitHeight + 14
            here: ListView.isCurrentItem && view.activeFocus
            Accessible.name: qsTr("%1, %2: %3 %4").arg(row.severityWord).arg(row.place).arg(row.message).arg(row.suggestion)
            onClicked: root.findings.go(index)
            contentItem: Column {
                id: texts
                spacing: 2
                Micro {
                    text: qsTr("%1 · %2").arg(row.severityWord).arg(row.place)
                    color: row.severity === 0 ? Theme.negative : row.severity === 1 ? Theme.caution : Theme.text3
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    text: row.message
                    color: Theme.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    text: row.suggestion
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
