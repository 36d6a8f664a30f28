// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// How wide the columns of the table of people are.
QtObject {
    id: root

    required property int width

    readonly property int name: Theme.px(210)
    readonly property int team: Theme.px(140)
    readonly property int languages: Theme.px(84)
    readonly property int signIn: root.width > Theme.px(900) ? Theme.px(140) : 0
    readonly property int active: Theme.px(76)
    readonly property int roles: root.width - root.name - root.team - root.languages - root.signIn - root.active - 32
}
