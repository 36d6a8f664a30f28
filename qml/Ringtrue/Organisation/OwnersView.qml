// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme
import Ringtrue.Workspace

// Why customers get in touch and what they want to get done, each with the one person who is accountable.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property Permission permission
    readonly property bool mayChange: root.permission.allowed

    readonly property bool wide: root.width >= Theme.px(1080)

    Flickable {
        anchors.fill: parent
        clip: true
        contentHeight: grid.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        GridLayout {
            id: grid
            x: 28
            y: 20
            width: parent.width - 56
            columns: root.wide ? 2 : 1
            columnSpacing: 32
            rowSpacing: 28
            OwnedTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                focus: true
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                thing: OwnedList.ContactTypes
                table: TableImport.ContactTypes
                heading: qsTr("Contact types")
                words: qsTr("Why customers get in touch")
                empty: qsTr("No contact types yet. Import them from a CSV file, each with its owner.")
            }
            OwnedTable {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                workspace: root.workspace
                toasts: root.toasts
                mayChange: root.mayChange
                thing: OwnedList.Jobs
                table: TableImport.Jobs
                heading: qsTr("Jobs to be done")
                words: qsTr("What customers want to get done, across contacts")
                empty: qsTr("No jobs yet. Import them from a CSV file, each with its owner.")
            }
        }
    }
}
