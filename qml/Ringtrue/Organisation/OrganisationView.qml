// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Workspace

// One part of the organisation, with a sheet beside its list in which one thing is written down.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property Permission permission
    required property string argument // of the page, which this part is
    readonly property bool mayChange: root.permission.allowed
    property bool sheetOpen: false
    property bool written: false // the sheet holds changes that are not written down
    property string writtenName // of what they are; empty: of something new
    property bool typed: false // the sheet holds a passphrase that is not set
    readonly property bool waits: root.sheetOpen && root.written && root.mayChange // for being written down
    readonly property bool leaves: root.waits || (root.sheetOpen && root.typed) // would leave something behind
    signal setAside // what waits, for the same person

    Connections {
        target: root.workspace
        function onLocking() {
            if (root.waits)
                root.setAside();
        }
    }
}
