// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Ringtrue.Theme

// Where the columns of the list begin; `talk`, `length` and `state` are measured from the right.
QtObject {
    readonly property int number: Theme.px(28)
    readonly property int numberLeast: Theme.px(36)
    readonly property int numberMost: Theme.px(120) // of 14 characters at least
    readonly property int day: Theme.px(78)
    readonly property int agent: Theme.px(182)
    readonly property int contactType: Theme.px(304)
    readonly property int talk: Theme.px(304)
    readonly property int talkWidth: Theme.px(124)
    readonly property int length: Theme.px(168)
    readonly property int lengthWidth: Theme.px(60)
    readonly property int roomForTalk: Theme.px(760) // below it the strip gives way

    readonly property int roomForContactType: Theme.px(540)
    readonly property int roomForLength: Theme.px(440)
    readonly property int roomForAgent: Theme.px(360) // the detail says both
    readonly property int state: Theme.px(100)

    function shift(width: real, number: real): real { // of what follows the numbers, the longest of which is so long
        return width < roomForTalk ? 0 : Math.max(0, Math.min(number, numberMost) - numberLeast);
    }
    function afterAgent(width: real): real { // where the agent's name ends, from the left
        return width < roomForLength ? width - state : width < roomForContactType ? width - length : contactType - 10;
    }
    function afterContactType(width: real): real { // where the contact type ends, from the left
        return width - (width < roomForTalk ? length : talk) - 14;
    }
}
