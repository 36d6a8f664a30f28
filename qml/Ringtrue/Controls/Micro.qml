// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Axis ticks, column heads, key caps. The smallest text there is.
Label {
    color: Theme.text3
    font.pixelSize: Theme.micro
}
