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
    property bool rehearsing: false // nobody sees it: it must leave nothing behind

    focus: true
}
