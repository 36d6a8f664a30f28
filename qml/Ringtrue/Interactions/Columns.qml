// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Ringtrue.Theme

// Where the columns of the list begin; `length` is measured from the right.
QtObject {
    readonly property int number: Theme.px(28)
    readonly property int day: Theme.px(104)
    readonly property int agent: Theme.px(244)
    readonly property int contactType: Theme.px(380)
    readonly property int length: Theme.px(190)
}
