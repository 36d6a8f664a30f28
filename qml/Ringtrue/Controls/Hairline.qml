// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.border
}
