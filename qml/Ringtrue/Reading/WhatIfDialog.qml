// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme

// The same answers under another policy, or on another version of their form, beside what they score.
Dialog {
    id: root

    required property WhatIfList list

    heading: qsTr("What would it score?")
    text: qsTr("The same answers under another policy, or on another version of the form. Nothing is changed.")
    keep: qsTr("Close")
    width: Math.min(Theme.px(760), (parent?.width ?? Theme.px(800)) - 40)
    onAboutToShow: {
        root.list.begin();
        other.currentIndex = Qt.binding(() => root.list.choice);
    }
    onOpened: other.forceActiveFocus(Qt.TabFocusReason)

    ComboBox {
        id: other
        Layout.fillWidth: true
        name: qsTr("Under")
        model: root.list.choices
        currentIndex: root.list.choice
        onModelChanged: other.currentIndex = Qt.binding(() => root.list.choice) // a new model begins at its first
        onActivated: index => root.list.choose(index)
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.list.text
        wrapMode: Text.Wrap
        font.weight: Font.Medium
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(20)
        visible: view.visible
        TableHead {
            anchors.right: would.left
            anchors.rightMargin: 8
            width: Theme.px(150)
            text: qsTr("Now")
            rightAligned: true
            sortable: false
        }
        TableHead {
            id: would
            anchors.right: parent.right
            anchors.rightMargin: 24 // what the rows leave to their edge and the scrollbar
            width: Theme.px(150)
            text: qsTr("Would be")
            rightAligned: true
            sortable: false
        }
    }
    GroupedList {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(Math.max(view.contentHeight, Theme.px(60)), Theme.px(400))
        visible: root.list.count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.list
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Both scores, side by side")
        T.ScrollBar.vertical: ScrollBar {
        }
        section.property: "part"
        delegate: WhatIfRow {
            width: ListView.view.width - 12
        }
    }
}
