// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Forms
import Ringtrue.Keys
import Ringtrue.Theme

// The form as a file, to read and to take along; findings stand at their lines.
FocusScope {
    id: root

    required property FormEditor editor

    function copy() {
        if (!lines.ready)
            return;
        lines.copy();
        done.text = qsTr("Copied.");
    }
    function goNext() {
        if (lines.found === 0)
            return;
        view.currentIndex = lines.nextFound(view.currentIndex);
        view.forceActiveFocus(Qt.TabFocusReason);
    }
    function act(action: string) {
        if (action === "lines.copy")
            root.copy();
        else if (action === "forms.finding")
            root.goNext();
        else if (lines.ready && !lines.busy)
            exporting.begin();
    }

    FormLines {
        id: lines
        editor: root.editor
        onWritten: text => done.text = text
    }
    FocusRegion {
        entry: view
    }
    KeyArea {
        enabled: root.activeFocus
        scopes: ["lines", "forms"]
        actions: ["lines.copy", "lines.export", "forms.finding"] // a finding is gone to at its line, not at its field
        onTriggered: action => root.act(action)
    }
    ToolFlow {
        id: tools
        width: parent.width
        Label {
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            text: lines.fileName
            font.family: Theme.mono
        }
        Button {
            text: qsTr("Copy")
            name: qsTr("Copy the whole file")
            keys: KeyMap.caps["lines.copy"]
            enabled: lines.ready
            onClicked: root.copy()
        }
        Button {
            text: qsTr("Export…")
            keys: KeyMap.caps["lines.export"]
            enabled: lines.ready && !lines.busy
            onClicked: exporting.begin()
        }
        Button {
            text: qsTr("Next finding")
            keys: KeyMap.caps["forms.finding"]
            enabled: lines.found > 0
            onClicked: root.goNext()
        }
        Caption {
            id: done
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.ignored: text === ""
        }
    }
    Caption {
        id: about
        anchors.top: tools.bottom
        anchors.topMargin: 10
        x: tools.inset
        width: parent.width - 2 * x
        text: qsTr("This is what publishing freezes. It is read here and written in the other views.")
        wrapMode: Text.Wrap
    }
    ListView {
        id: view
        anchors.top: about.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        x: tools.inset
        width: parent.width - 2 * x
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The file of the form, line by line")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FormLine {
            width: ListView.view.width
            lit: ListView.isCurrentItem && view.activeFocus
        }
    }
    Skeleton {
        anchors.fill: view
        visible: !lines.ready
    }
    ExportDialog {
        id: exporting
        lines: lines
    }
}
