// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Ringtrue.Theme

// Where the columns of the reasons begin in a panel of a given width.
QtObject {
    readonly property int figure: Theme.px(66)

    function earned(width: real): real {
        return width * 0.48;
    }
    function weight(width: real): real {
        return width * 0.48 + figure + 6;
    }
    function bar(width: real): real {
        return width * 0.48 + 2 * (figure + 6) + 8;
    }
    function barWidth(width: real): real {
        return width - bar(width) - Theme.px(72);
    }
}
