// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Fields beside each other, some of which share what the others leave. A RowLayout would keep the heights that they
// had before they got their width: their words wrap, so that they grow and shrink with it.
Row {
    id: root

    required property list<Item> wide // those that take `share`
    readonly property real share: root.shared(root.width, root.visibleChildren.length, root.implicitWidth)

    function shared(width: real, shown: int, _: real): real { // what is in it changes its implicit width
        let left = width - (shown - 1) * root.spacing;
        for (let row = 0; row < shown; ++row)
            left -= root.isWide(root.visibleChildren[row]) ? 0 : root.visibleChildren[row].width;
        return Math.max(0, left / root.wide.length);
    }
    function isWide(item: Item): bool {
        for (let row = 0; row < root.wide.length; ++row)
            if (root.wide[row] === item)
                return true;
        return false;
    }

    spacing: 6
}
