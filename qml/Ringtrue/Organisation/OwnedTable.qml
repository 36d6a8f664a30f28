// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme
import Ringtrue.Workspace

// Contact types or jobs with their owners; a caution stands where nobody or several are accountable.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property bool mayChange
    required property int thing // OwnedList.Thing
    required property int table // TableImport.Table
    required property string heading
    required property string words
    required property string empty
    required property string add
    required property string openThing // whose sheet is open
    signal asked(string thing) // "+": a new one

    implicitHeight: column.implicitHeight

    OwnedList {
        id: owned
        workspace: root.workspace
        thing: root.thing
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: 10

        RowLayout {
            spacing: 8
            Column {
                // a layout in a layout keeps the height that the words had while they were wrapped more narrowly
                Layout.fillWidth: true
                spacing: 2
                Heading {
                    width: parent.width
                    text: root.heading
                    elide: Text.ElideRight
                }
                Caption {
                    width: parent.width
                    text: owned.cautions > 0 ? qsTr("%1 · %2").arg(root.words).arg(qsTr("without one owner: %1").arg(owned.cautions)) : root.words
                    wrapMode: Text.Wrap
                }
            }
            ImportFile {
                focus: true
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                table: root.table
                columns: qsTr("Columns: slug, name; if you like owners (between semicolons)")
            }
            Button {
                text: root.add
                enabled: root.mayChange
                onClicked: root.asked("+")
            }
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: owned.count > 0 ? rows.implicitHeight : none.implicitHeight + 40
            Accessible.role: Accessible.List
            Accessible.name: root.heading
            Column {
                id: rows
                width: parent.width
                Repeater {
                    model: owned
                    OwnedRow {
                        width: rows.width
                        here: thing === root.openThing
                        onClicked: root.asked(thing)
                    }
                }
            }
            Label {
                id: none
                visible: owned.count === 0
                anchors.centerIn: parent
                width: parent.width - 48
                text: root.empty
                color: Theme.text2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
}
