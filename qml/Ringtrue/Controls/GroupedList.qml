// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls

// A list with a head above each group of rows; who shows one says by `section.property` what they are grouped by. The
// head stands elsewhere: Qt 6.4 makes none in a file whose components are bound, and keeps its words in one of a list.
ListView {
    section.delegate: GroupHeads.head
}
