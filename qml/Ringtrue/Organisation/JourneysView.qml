// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Organisation
import Ringtrue.Theme

// The named customer journeys, one card each.
OrganisationView {
    id: root

    written: editor.different
    writtenName: editor.name
    onSetAside: editor.setAside(root.argument)
    Component.onCompleted: root.sheetOpen = editor.takeUp(root.argument)
    property string asked // whose sheet is wanted while the open one has changes; "+": a new one, "": none

    function open(journey: string) {
        root.asked = journey;
        if (root.leaves)
            discard.open();
        else
            root.showAsked();
    }
    function showAsked() {
        root.sheetOpen = root.asked !== "";
        if (root.sheetOpen)
            editor.show(root.asked === "+" ? "" : root.asked);
        else
            page.forceActiveFocus();
    }

    JourneyEditor {
        id: editor
        workspace: root.workspace
        onSaved: text => root.toasts.said(text)
        onRefused: text => root.toasts.said(text)
    }
    OwnedList {
        id: journeys
        workspace: root.workspace
        thing: OwnedList.CustomerJourneys
    }
    ToolRow {
        id: tools
        width: parent.width
        Caption {
            text: qsTr("Customer journeys: %1").arg(journeys.count)
        }
        Rectangle {
            Layout.leftMargin: 20
            visible: journeys.count > 0
            implicitWidth: Theme.px(9)
            implicitHeight: Theme.px(9)
            radius: width / 2
            color: Theme.ink
        }
        Caption {
            visible: journeys.count > 0
            text: qsTr("in the centre")
        }
        Rectangle {
            Layout.leftMargin: 8
            visible: journeys.count > 0
            implicitWidth: Theme.px(9)
            implicitHeight: Theme.px(9)
            radius: width / 2
            color: "transparent"
            border.width: 1.5
            border.color: Theme.borderStrong
        }
        Caption {
            visible: journeys.count > 0
            text: qsTr("outside the centre")
        }
        Item {
            Layout.fillWidth: true
        }
        ImportFile {
            focus: true
            workspace: root.workspace
            toasts: root.toasts
            mayChange: root.mayChange
            table: TableImport.Journeys
            columns: qsTr("Columns: journey, stage, touchpoint; if you like inside_centre (yes, no), owners")
        }
        Button {
            text: qsTr("Add a journey")
            kind: Button.Primary
            enabled: root.mayChange
            onClicked: root.open("+")
        }
    }
    Flickable {
        id: page
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        width: root.sheetOpen && root.width >= Theme.px(1320) ? parent.width - panel.width : parent.width
        clip: true
        contentHeight: cards.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: page.contentHeight > page.height || page.activeFocus
        Keys.onDownPressed: page.contentY = Math.min(page.contentY + Theme.px(60), Math.max(0, page.contentHeight - page.height))
        Keys.onUpPressed: page.contentY = Math.max(0, page.contentY - Theme.px(60))
        Accessible.name: qsTr("Customer journeys")
        Accessible.role: Accessible.List
        T.ScrollBar.vertical: ScrollBar {
        }
        Column {
            id: cards
            x: 28
            y: 20
            width: parent.width - 56
            spacing: 20
            Repeater {
                model: journeys
                JourneyCard {
                    width: cards.width
                    workspace: root.workspace
                    lit: root.sheetOpen && thing === editor.journey
                    onOpenAsked: root.open(thing)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: page
        width: Theme.px(380)
        visible: journeys.count === 0
        iconName: "mark-location"
        heading: qsTr("No customer journeys yet")
        text: qsTr("A journey has stages, and each stage the places where a customer meets the company, outside the centre too. Add one here, or import them from a CSV file.")
    }
    JourneyPanel {
        id: panel
        anchors.right: parent.right
        anchors.top: tools.bottom
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, parent.width)
        visible: root.sheetOpen
        editor: editor
        editable: root.mayChange
        onCloseAsked: root.open("")
    }
    DiscardDialog {
        id: discard
        name: editor.name
        onAccepted: root.showAsked()
    }
}
