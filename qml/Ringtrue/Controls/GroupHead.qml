// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// What the rows below it are of.
Label {
    required property string section

    height: Theme.px(34)
    leftPadding: 16
    rightPadding: 12
    bottomPadding: 4
    verticalAlignment: Text.AlignBottom
    text: section
    elide: Text.ElideRight
    color: Theme.text2
    font.weight: Font.Medium
    Accessible.role: Accessible.Heading
}
