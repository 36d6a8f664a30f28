// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

Label {
    color: Theme.text2
    font.pixelSize: Theme.label
}
