// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Interface text, shown literally. Numbers line up because the family has tabular figures.
Text {
    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
