// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// The shape of what is coming. It does not move: a pulse on a page somebody looks at all day is noise.
Rectangle {
    radius: Theme.rTag
    color: Theme.dark ? Theme.raised : Theme.sunken
    Accessible.ignored: true
}
