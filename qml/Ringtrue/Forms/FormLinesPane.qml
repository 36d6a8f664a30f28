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

    FormLines {
        id: lines
        editor: root.editor
        onWritten: text => done.text = text
    }
    FocusRegion {
        entry: view
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
            enabled: lines.ready
            onClicked: {
                lines.copy();
                done.text = qsTr("Copied.");
            }
        }
        Button {
            text: qsTr("Export…")
            enabled: lines.ready && !lines.busy
            onClicked: exporting.begin()
        }
        Button {
            text: qsTr("Next finding")
            enabled: lines.found > 0
            onClicked: {
                view.currentIndex = lines.nextFound(view.currentIndex);
                view.forceActiveFocus(Qt.TabFocusReason);
            }
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
        x: 28
        width: parent.width - 56
        text: qsTr("This is what publishing freezes. It is read here and written in the other views.")
        wrapMode: Text.Wrap
    }
    ListView {
        id: view
        anchors.top: about.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        x: 20
        width: parent.width - 40
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
