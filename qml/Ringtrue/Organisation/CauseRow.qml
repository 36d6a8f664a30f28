// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls

// A cause or attribution: its words, which can be changed, and whether it is offered.
Item {
    id: root

    required property int index
    required property string words
    required property string slug
    required property string translations
    required property bool inUse
    required property bool mayChange
    signal renamed(string words)
    signal switched(bool inUse)

    implicitHeight: row.implicitHeight + 16

    RowLayout {
        id: row
        x: 16
        y: 8
        width: parent.width - 32
        spacing: 10
        Column {
            Layout.fillWidth: true
            spacing: 3
            TextField {
                width: parent.width
                name: qsTr("Words of “%1”").arg(root.slug)
                text: root.words
                enabled: root.mayChange
                onEditingFinished: root.renamed(text)
            }
            Micro {
                width: parent.width
                text: root.translations === "" ? root.slug : qsTr("%1 · %2").arg(root.slug).arg(root.translations)
                elide: Text.ElideRight
            }
        }
        Switch {
            Layout.alignment: Qt.AlignTop
            text: qsTr("In use")
            enabled: root.mayChange
            checked: root.inUse
            Accessible.name: qsTr("%1: in use").arg(root.words)
            onToggled: root.switched(checked)
        }
    }
}
