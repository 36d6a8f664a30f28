// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Theme
import Ringtrue.Vision

// Sources, promises, pillars and behaviours side by side, and the threads between them.
FocusScope {
    id: root

    required property VisionReading reading
    property VisionCraft craft: null // nothing: it is only read
    property string slug // of what was read last
    property bool sourcesOver: false // in a narrow window the sources slide in, and the board gives way to the right

    // A card has the keyboard's attention, not the words or tools of a sheet.
    readonly property bool attended: root.activeFocus && (root.Window.activeFocusItem === root || root.Window.activeFocusItem instanceof CraftCard)
    readonly property bool moved: !root.wide && root.sourcesOver // aside: the behaviours are out of the window
    readonly property alias sourceSheets: sources
    signal editAsked(string knot)
    signal editSourceAsked(int row)
    signal attentionAsked(int source)

    readonly property bool wide: root.width >= Theme.px(1120)
    readonly property int inner: root.width - 56
    readonly property int sourcesWidth: root.wide ? Math.round(root.inner * 0.268) : Theme.px(340)
    readonly property int restX: root.wide ? 28 + root.sourcesWidth + 34 : 28
    readonly property int boardX: root.restX + root.aside
    readonly property int boardWidth: root.width - root.restX - 22
    property real aside: root.moved ? root.sourcesWidth + 34 : 0 // how far the board has given way
    readonly property int foot: root.craft !== null ? Theme.px(52) : 16 // what was done is said there, on no card at hand
    readonly property int gap: root.wide ? 32 : 38
    readonly property int promiseWidth: Math.round((root.boardWidth - 6 - 2 * root.gap) * 0.32)
    readonly property int pillarWidth: Math.round((root.boardWidth - 6 - 2 * root.gap) * 0.29)
    readonly property int pillarX: root.promiseWidth + root.gap
    readonly property int behaviourX: root.pillarX + root.pillarWidth + root.gap
    readonly property int behaviourWidth: root.boardWidth - 6 - root.behaviourX
    readonly property int headHeight: Theme.px(32)
    readonly property int least: Math.round(root.Window.height / 3) + root.headHeight // what stands around it leaves it that

    Behavior on aside  {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
    onAttentionAsked: source => Qt.callLater(sources.attend, source)

    // A card that was just put on the board has its place only once the columns are laid out.
    function reveal(item: Item) {
        if (item === null)
            return;
        (item.parent as Column)?.forceLayout();
        blocks.forceLayout();
        const y = item.mapToItem(blocks, 0, 0).y;
        if (y < flick.contentY)
            flick.contentY = Math.max(0, y - 12);
        else if (y + item.height > flick.contentY + flick.height - root.foot)
            flick.contentY = Math.max(0, Math.min(y + item.height - flick.height + root.foot + 8, flick.contentHeight - flick.height));
    }
    // The sheet of that source is shown, and gets the attention once what asked for it has closed.
    function attendSource(row: int) {
        if (!root.wide)
            root.sourcesOver = true;
        root.attentionAsked(row);
    }
    function attendNextSheet() {
        if (!root.wide)
            root.sourcesOver = true;
        sources.attendNext();
    }
    // Where a knot is in @p item; an empty place: it is not shown.
    function placeIn(item: Item, knot: string): rect {
        return threads.mapToItem(item, threads.placeOf(knot));
    }
    // The attention is somewhere once the board has the focus.
    function begin() {
        if (root.activeFocus && root.reading.current === "")
            root.reading.move(VisionReading.Down);
    }
    function pick(knot: string) {
        sources.letGo();
        root.forceActiveFocus();
        if (root.craft === null || knot !== root.reading.current)
            root.reading.pick(knot);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Line of sight: arrows move, Tab goes along the thread")
    Keys.enabled: !sources.inText || (root.craft !== null && root.craft.tying !== "") // words have their own keys
    Keys.onUpPressed: root.reading.move(VisionReading.Up)
    Keys.onDownPressed: root.reading.move(VisionReading.Down)
    Keys.onLeftPressed: root.reading.move(VisionReading.Left)
    Keys.onRightPressed: root.reading.move(VisionReading.Right)
    Keys.onReturnPressed: root.craft !== null ? root.editAsked(root.reading.current) : root.reading.pick(root.reading.current)
    Keys.onTabPressed: event => event.accepted = root.reading.along(false)
    Keys.onBacktabPressed: event => event.accepted = root.reading.along(true)
    onActiveFocusChanged: root.begin()

    KeyArea {
        scopes: ["vision"]
        enabled: root.craft === null && root.reading.current !== ""
        onTriggered: root.reading.pick("")
    }
    Connections {
        target: root.reading
        function onRead() {
            if (root.craft === null && root.slug !== root.reading.slug)
                flick.contentY = 0; // another vision is read from its beginning
            root.slug = root.reading.slug;
            root.begin();
        }
        function onPicked() { // the attention is on a card, which is brought into the window
            sources.letGo();
            if (!root.wide && (root.reading.current.startsWith("0.") || root.reading.current.startsWith("3.")))
                root.sourcesOver = root.reading.current.startsWith("0.");
        }
    }
    ColumnHead {
        x: 28
        visible: root.wide || root.moved
        text: qsTr("Sources")
        hint: root.reading.sourceWords
    }
    ColumnHead {
        x: root.boardX
        text: qsTr("Promises")
        hint: root.reading.promiseCount
    }
    ColumnHead {
        x: root.boardX + root.pillarX
        text: qsTr("Pillars")
        hint: root.reading.pillarCount
    }
    ColumnHead {
        x: root.boardX + root.behaviourX
        visible: !root.moved
        text: qsTr("Behaviours")
        hint: qsTr("%1, seen or heard").arg(root.reading.behaviourCount)
    }
    Item {
        id: area
        y: root.headHeight
        width: parent.width
        height: parent.height - y
        clip: true

        Flickable {
            id: flick
            x: root.boardX - 6
            width: Math.min(root.boardWidth + 12, parent.width - x)
            height: parent.height
            contentHeight: blocks.implicitHeight + root.foot + 8
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
            Column {
                id: blocks
                x: 6
                y: 4
                spacing: 20
                Repeater {
                    model: VisionBlocks {
                        reading: root.reading
                    }
                    PillarBlock {
                        width: root.boardWidth
                        reading: root.reading
                        canvas: threads
                        attended: root.attended
                        craft: root.craft
                        promiseWidth: root.promiseWidth
                        pillarX: root.pillarX
                        pillarWidth: root.pillarWidth
                        behaviourX: root.behaviourX
                        behaviourWidth: root.behaviourWidth
                        onPicked: knot => root.pick(knot)
                        onEditAsked: knot => root.editAsked(knot)
                        onReached: item => Qt.callLater(root.reveal, item)
                    }
                }
            }
        }
        VisionSources {
            id: sources
            x: root.wide ? 28 : root.aside - width - 6
            y: 4
            z: 1
            width: root.sourcesWidth
            height: parent.height - 16
            visible: x > -width && root.reading.sourceCount > 0
            reading: root.reading
            canvas: threads
            attended: root.attended
            craft: root.craft
            onPicked: knot => root.pick(knot)
            onEditAsked: row => root.editSourceAsked(row)
        }
        ThreadCanvas {
            id: threads
            z: 2
            anchors.fill: parent
            reading: root.reading
            sheet: sources.paper
            quiet: Qt.alpha(Theme.text3, 0.5)
            tones: Theme.pillars
        }
    }
}
