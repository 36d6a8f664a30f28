// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

Label {
    font.pixelSize: Theme.heading
    font.weight: Font.Medium
    Accessible.role: Accessible.Heading
}
