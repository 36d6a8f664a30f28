// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Workspace

// One of the two lists that say why an answer fell short.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property bool mayChange
    required property bool attributions
    required property int table // TableImport.Table
    required property string heading
    required property string words
    required property string add

    implicitHeight: column.implicitHeight

    CauseList {
        id: reasons
        workspace: root.workspace
        attributions: root.attributions
        onTold: text => root.toasts.said(text)
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: 10

        RowLayout {
            spacing: 8
            Column {
                Layout.fillWidth: true
                spacing: 2
                Heading {
                    width: parent.width
                    text: root.heading
                    elide: Text.ElideRight
                }
                Caption {
                    width: parent.width
                    text: root.words
                    wrapMode: Text.Wrap
                }
            }
            ImportFile {
                focus: true
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                table: root.table
                columns: qsTr("Columns: slug, words; if you like in_use (yes or no), translations (de=…;fr=…)")
            }
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: rows.implicitHeight
            Accessible.role: Accessible.List
            Accessible.name: root.heading
            Column {
                id: rows
                width: parent.width
                Repeater {
                    model: reasons
                    CauseRow {
                        width: rows.width
                        mayChange: root.mayChange
                        onRenamed: words => reasons.rename(index, words)
                        onSwitched: inUse => reasons.setInUse(index, inUse)
                    }
                }
            }
        }
        RowLayout {
            spacing: 8
            TextField {
                id: fresh
                Layout.fillWidth: true
                name: root.add
                hint: root.add
                enabled: root.mayChange
                onAccepted: addIt.clicked()
            }
            Button {
                id: addIt
                text: qsTr("Add")
                name: root.add
                enabled: root.mayChange && fresh.text !== "" && !reasons.busy
                onClicked: {
                    reasons.add(fresh.text);
                    fresh.clear();
                }
            }
        }
    }
}
