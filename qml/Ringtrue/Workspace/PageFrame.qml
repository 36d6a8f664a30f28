// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Workspace

// What every page is given, and what it tells.
FocusScope {
    required property OpenWorkspace workspace
    required property Navigation navigation
    required property Toasts toasts
    property string argument // what the page is of, an id
    property bool settled: true // all that it shows first is there
    property int foot: 0 // px that it keeps at the foot of the window: what was done is said above them
    property bool rehearsing: false // nobody sees it: it must leave nothing behind

    focus: true
}
