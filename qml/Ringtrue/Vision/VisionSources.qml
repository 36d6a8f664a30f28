// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// The sheets that the vision was made from, as a small pile of paper.
Item {
    id: root

    required property VisionReading reading
    required property ThreadCanvas canvas
    required property bool attended
    property VisionCraft craft: null // nothing: it is only read
    readonly property alias paper: front
    property int textRow: -1 // of the sheet whose words were selected last
    readonly property bool inText: root.craft !== null && (root.Window.activeFocusItem instanceof QuotedText)
    signal picked(string knot)
    signal editAsked(int row)

    function attend(row: int) {
        (repeater.itemAt(row) as SourceSheet)?.attend();
    }
    // The words or tools of a sheet lose the focus, and the board has it.
    function letGo() {
        const item = root.Window.activeFocusItem;
        if (item !== null && !(item instanceof CraftCard) && root.holds(item))
            item.focus = false;
    }
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === sheets)
                return true;
        return false;
    }
    function attendNext() {
        if (repeater.count > 0)
            root.attend(root.inText ? (root.textRow + 1) % repeater.count : Math.max(0, Math.min(root.textRow, repeater.count - 1)));
    }
    // A sheet that was just put on the pile has its place only once the pile is laid out. What is higher than the pile
    // begins at its top.
    function reveal(item: Item) {
        sheets.forceLayout();
        const y = item.mapToItem(sheets, 0, 0).y + sheets.y;
        const above = item.height > flick.height - 24 ? 12 : flick.height / 3;
        if (y < flick.contentY + 12 || y + item.height > flick.contentY + flick.height - 12)
            flick.contentY = Math.max(0, Math.min(y - above, flick.contentHeight - flick.height));
    }
    // The first quote of a line that was picked elsewhere is shown without taking the attention.
    function showFirstLit() {
        const first = root.reading.firstLitQuote;
        for (let i = 0; i < repeater.count; ++i) {
            const place = (repeater.itemAt(i) as SourceSheet)?.yOf(first) ?? -1;
            if (first !== "" && place >= 0) {
                if (place < flick.contentY + 12 || place > flick.contentY + flick.height - 60)
                    flick.contentY = Math.max(0, Math.min(place - flick.height / 3, flick.contentHeight - flick.height));
                return;
            }
        }
    }

    Connections {
        target: root.reading
        function onPicked() {
            if (!root.reading.current.startsWith("0."))
                root.showFirstLit();
        }
    }
    Rectangle {
        x: 8
        y: 8
        width: parent.width - 8
        height: parent.height - 8
        color: Theme.surface
        border.width: 1
        border.color: Theme.border
        opacity: 0.6
    }
    Rectangle {
        x: 4
        y: 4
        width: parent.width - 8
        height: parent.height - 8
        color: Theme.surface
        border.width: 1
        border.color: Theme.border
        opacity: 0.8
    }
    Rectangle {
        id: front
        width: parent.width - 8
        height: parent.height - 8
        color: Theme.surface
        border.width: 1
        border.color: Theme.border
        Flickable {
            id: flick
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            contentHeight: sheets.implicitHeight + 28
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
            Column {
                id: sheets
                x: 16
                y: 14
                width: parent.width - 34
                spacing: 12
                Repeater {
                    id: repeater
                    model: SourceList {
                        reading: root.reading
                    }
                    SourceSheet {
                        width: sheets.width
                        reading: root.reading
                        canvas: root.canvas
                        attended: root.attended
                        craft: root.craft
                        onWordsAttended: row => root.textRow = row
                        onEditAsked: row => root.editAsked(row)
                        onPicked: knot => root.picked(knot)
                        onReached: item => root.reveal(item)
                    }
                }
            }
        }
    }
}
