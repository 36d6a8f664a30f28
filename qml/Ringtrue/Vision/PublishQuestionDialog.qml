// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// Asks before the vision on the table is published: what cannot be changed any more, which forms are written on it,
// what is still found. A finding leads to the thing it is about.
Dialog {
    id: root

    required property VisionCraft craft
    required property DraftComments comments
    readonly property CraftFindings found: root.craft.findings
    readonly property bool over: root.craft.newerWords !== ""

    function ask() { // opens once it is known what is written on it
        question.ask();
    }

    width: Math.min(Theme.px(620), (parent?.width ?? Theme.px(660)) - 40)
    heading: root.over ? qsTr("Publish over version %1?").arg(root.craft.newerNumber) : qsTr("Publish version %1?").arg(root.craft.nextNumber)
    text: root.over ? qsTr("%1 What it changed is not in this draft: publishing takes it back.").arg(root.craft.newerWords) : ""
    keep: qsTr("Keep editing")
    act: qsTr("Publish version %1").arg(root.craft.nextNumber)
    actEnabled: root.found.errors === 0
    wanting: qsTr("Errors hinder publishing: %1").arg(root.found.errors)
    dangerous: root.over
    onOpened: words.forceActiveFocus(Qt.TabFocusReason)

    PublishQuestion {
        id: question
        craft: root.craft
        onAsked: root.open()
    }
    Label {
        id: words
        Layout.fillWidth: true
        text: qsTr("What is published is never changed: forms and evaluations point to these very words. What is written later becomes the next version.") + "\n\n" + question.formsText
        wrapMode: Text.Wrap
        lineHeight: 1.2
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text
        Rectangle {
            // no frame: nothing is written into what is read
            x: -10
            width: 2
            height: parent.height
            visible: words.activeFocus
            color: Theme.accent
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: root.comments.count > 0
        text: qsTr("Comments on it: %1, not settled: %2. They stay to be read with the version, under Versions.").arg(root.comments.count).arg(root.comments.open)
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: 4
        text: root.found.count === 0 ? qsTr("Nothing is found in it that should be looked at.") : qsTr("Still found in it: %1").arg(root.found.count)
        font.weight: root.found.count === 0 ? Font.Normal : Font.Medium
        color: root.found.errors > 0 ? Theme.negative : root.found.count > 0 ? Theme.text : Theme.text2
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(list.contentHeight, Theme.px(80))
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(240))
        visible: root.found.count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.found
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")
        Keys.onReturnPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier; // with Ctrl it is the dialog's
            if (event.accepted)
                (list.currentItem as FindingRow)?.clicked();
        }
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FindingRow {
            width: ListView.view.width
            onClicked: {
                root.close();
                root.craft.goTo(path);
            }
        }
    }
}
