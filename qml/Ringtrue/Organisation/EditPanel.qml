// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme

// The sheet beside a list in which one thing is written down: its fields, what is wrong, one button to save.
Rectangle {
    id: root

    required property string heading
    required property string saveText
    required property string problem
    required property bool different
    required property bool busy
    required property bool editable
    default property alias fields: column.data
    signal closeAsked
    signal saveAsked

    /// Scrolls so that @p item of the fields is seen.
    function reveal(item: Item) {
        const y = item.mapToItem(column, 0, 0).y;
        if (y < fieldsArea.contentY)
            fieldsArea.contentY = y;
        else if (y + item.height > fieldsArea.contentY + fieldsArea.height)
            fieldsArea.contentY = Math.min(fieldsArea.contentHeight - fieldsArea.height, y + item.height - fieldsArea.height + 40);
    }

    implicitWidth: Theme.px(372)
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    KeyArea {
        scopes: ["sheet"]
        onTriggered: action => {
            if (action === "sheet.close")
                root.closeAsked();
            else if (root.editable && root.different && !root.busy)
                root.saveAsked();
        }
    }
    MouseArea {
        // what lies under the sheet is not pressed through it
        anchors.fill: parent
    }
    Hairline {
        height: parent.height
    }
    Heading {
        id: title
        x: 20
        y: 16
        width: close.x - x - 8
        text: root.heading
        elide: Text.ElideRight
    }
    Button {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: title.verticalCenter
        kind: Button.Quiet
        text: qsTr("Close")
        keys: KeyMap.caps["sheet.close"]
        onClicked: root.closeAsked()
    }
    Flickable {
        id: fieldsArea
        anchors.top: title.bottom
        anchors.topMargin: 14
        anchors.bottom: foot.top
        x: 20
        width: parent.width - 26
        clip: true
        contentHeight: column.implicitHeight + 20
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
        }
        ColumnLayout {
            id: column
            width: parent.width - 14
            spacing: 14
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        x: 1
        width: parent.width - 1
        height: visible ? footRow.implicitHeight + 24 : 0
        visible: root.editable
        color: Theme.surface
        Hairline {
            width: parent.width
        }
        RowLayout {
            id: footRow
            x: 20
            width: parent.width - 40
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Caption {
                Layout.fillWidth: true
                text: root.problem !== "" ? root.problem : root.different ? qsTr("Not written down yet") : ""
                color: root.problem !== "" ? Theme.negative : Theme.text2
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Button {
                text: root.saveText
                kind: Button.Primary
                keys: KeyMap.caps["sheet.save"]
                enabled: root.different && !root.busy
                onClicked: root.saveAsked()
            }
        }
    }
}
