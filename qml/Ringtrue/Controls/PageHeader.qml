// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Theme

// Title, context, tools: at most one of them primary.
Rectangle {
    id: root

    required property string title
    property string subtitle
    property bool back: false // this page was opened from a list
    property string backKeys
    default property alias tools: toolRow.data
    signal backAsked

    implicitHeight: Theme.header
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.back ? 10 : 20
        anchors.rightMargin: 16
        spacing: 12
        Button {
            visible: root.back
            kind: Button.Quiet
            icon.name: "go-previous"
            name: qsTr("Back")
            onClicked: root.backAsked()
        }
        Heading {
            Layout.leftMargin: root.back ? -6 : 0
            Layout.fillWidth: true // it gives way before a tool does
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), root.width * 0.14) // but not before the subtitle
            Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), root.width * 0.4)
            text: root.title
            elide: Text.ElideRight
            font.pixelSize: Theme.pageTitle
        }
        Caption {
            Layout.fillWidth: true
            text: root.subtitle
            elide: Text.ElideRight
        }
        RowLayout {
            id: toolRow
            spacing: 8
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
