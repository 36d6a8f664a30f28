// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A list with a head above each group of rows; who shows one says by `section.property` what they are grouped by. The
// head stands here: Qt 6.4 makes no head in a file whose components are bound.
ListView {
    section.delegate: GroupHead {
        width: ListView.view.width
    }
}
