// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What fills the window: says when all that it shows first is there.
FocusScope {
    property bool settled: true

    focus: true
}
