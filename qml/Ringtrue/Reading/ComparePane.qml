// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Ringtrue.Controls
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// Two versions of one thing, and what changed between them, part by part.
ColumnLayout {
    id: root

    required property OpenWorkspace workspace
    required property string target // `form:<slug>`, `vision:<slug>`, `draft:<id>`
    readonly property bool settled: comparison.state !== VersionComparison.Loading

    function begin() {
        comparison.begin();
    }
    function takeFocus() {
        if (list.visible)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            earlier.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8

    VersionComparison {
        id: comparison
        workspace: root.workspace
        target: root.target
    }
    // Below each other: a draft is named by whose it is and when it changed.
    GridLayout {
        Layout.fillWidth: true
        visible: comparison.names.length > 1
        columns: 2
        columnSpacing: 8
        rowSpacing: 6
        Caption {
            text: qsTr("From")
        }
        ComboBox {
            id: earlier
            Layout.fillWidth: true
            name: qsTr("The earlier one")
            model: comparison.names
            currentIndex: comparison.before
            onModelChanged: earlier.currentIndex = Qt.binding(() => comparison.before) // a new model begins at its first
            onActivated: index => comparison.compare(index, comparison.after)
        }
        Caption {
            text: qsTr("to")
        }
        ComboBox {
            id: later
            Layout.fillWidth: true
            name: qsTr("The later one")
            model: comparison.names
            currentIndex: comparison.after
            onModelChanged: later.currentIndex = Qt.binding(() => comparison.after)
            onActivated: index => comparison.compare(comparison.before, index)
        }
    }
    Caption {
        Layout.fillWidth: true
        text: comparison.state === VersionComparison.Loading ? qsTr("The two are being compared") : comparison.summary
        wrapMode: Text.Wrap
        color: comparison.state === VersionComparison.Failed ? Theme.negative : Theme.text2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ChangesList {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(Math.max(list.contentHeight, Theme.px(60)), Theme.px(360))
        visible: comparison.count > 0
        changes: comparison
    }
}
