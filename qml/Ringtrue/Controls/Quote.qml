// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Words somebody really said or wrote: always serif, so that they never look like ours.
Label {
    font.family: Theme.serif
    font.pixelSize: Theme.body
    lineHeight: 1.2
    wrapMode: Text.Wrap
}
