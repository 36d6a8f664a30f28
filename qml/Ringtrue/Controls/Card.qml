// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

Rectangle {
    color: Theme.surface
    radius: Theme.rCard
    border.width: 1
    border.color: Theme.border
}
