// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme

// The shape of what is being read of a round.
Column {
    id: root

    spacing: 14
    Repeater {
        model: 3
        Skeleton {
            width: root.width
            height: Theme.px(120)
            radius: Theme.rCard
        }
    }
}
