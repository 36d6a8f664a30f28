// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Workspace

// One part of the organisation, with a sheet beside its list in which one thing is written down.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property Toasts toasts
    required property Permission permission
    readonly property bool mayChange: root.permission.allowed
    property bool sheetOpen: false
    property bool written: false // the sheet holds changes that are not written down
    property string writtenName // of what they are; empty: of something new
    readonly property bool leaves: root.sheetOpen && root.written && root.mayChange // would leave them behind
}
