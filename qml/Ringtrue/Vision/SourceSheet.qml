// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// One source: its kind, its title, its text with the quotes marked.
Column {
    id: root

    required property VisionReading reading
    required property ThreadCanvas canvas
    required property bool attended
    property VisionCraft craft: null // nothing: it is only read
    required property int index
    required property string title
    required property string kind
    required property bool research
    required property string words
    required property list<string> knots
    required property list<int> begins
    required property list<int> ends
    required property list<string> lostKnots // of quotes whose words are not in the text any more
    required property list<string> lostWords
    signal picked(string knot)
    signal reached(Item item)
    signal wordsAttended(int row) // their text has the focus now
    signal editAsked(int row)

    function attend() {
        sheet.forceActiveFocus(Qt.OtherFocusReason);
        root.reached(root);
    }
    // Where a quote of this sheet is in the pile; -1: it is on another one.
    function yOf(knot: string): real {
        const at = root.knots.indexOf(knot);
        const lost = root.lostKnots.indexOf(knot);
        if (lost >= 0)
            return root.y + root.height - 40;
        return at < 0 ? -1 : root.y + sheet.y + (sheet.rects[at]?.y ?? 0);
    }

    Connections {
        target: root.craft
        function onEdited() { // what was selected is marked, or may be elsewhere
            if (sheet.anchor !== sheet.cursor)
                sheet.select(sheet.cursor, sheet.cursor);
        }
    }

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(root.kind).arg(root.title)

    Hairline {
        visible: root.index > 0
        width: parent.width
        height: 1
    }
    Item {
        visible: root.index > 0
        width: 1
        height: 4
    }
    Item {
        width: parent.width
        height: Math.max(kindTag.height, tools.height)
        Item {
            // a long kind gives way to the tools
            width: parent.width - (tools.visible ? tools.width + 6 : 0)
            height: parent.height
            clip: true
            Tag {
                id: kindTag
                anchors.verticalCenter: parent.verticalCenter
                text: root.kind
                tone: Tag.Plain
            }
        }
        SheetTools {
            id: tools
            anchors.right: parent.right
            visible: root.craft !== null
            title: root.title
            onEditAsked: root.editAsked(root.index)
            onRemoveAsked: root.craft.removeSource(root.index)
        }
    }
    Label {
        width: parent.width
        text: root.title
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    QuotedText {
        id: sheet
        width: parent.width
        height: implicitHeight
        text: root.words
        begins: root.begins
        ends: root.ends
        knots: root.knots
        litKnots: root.reading.lit
        family: Theme.serif
        pixelSize: Theme.body
        color: Theme.text2
        quoteColor: Theme.text
        marker: Theme.evidence
        markerEdge: Theme.evidenceEdge
        activeFocusOnTab: root.craft !== null
        caretShown: sheet.activeFocus && root.craft !== null
        selectionColor: Qt.alpha(Theme.accent, 0.25)
        onActiveFocusChanged: if (sheet.activeFocus)
            root.wordsAttended(root.index)
        onSelectionChanged: if (root.craft !== null && (sheet.activeFocus || sheet.anchor !== sheet.cursor))
            root.craft.select(root.index, sheet.anchor, sheet.cursor)
        Keys.enabled: sheet.activeFocus && root.craft !== null && root.craft.tying === "" // a mark on it has other keys
        Keys.onPressed: event => event.accepted = sheet.press(event.key, event.modifiers)
        Accessible.role: Accessible.StaticText
        Accessible.name: root.words
        Accessible.description: sheet.selectedText === "" ? "" : qsTr("Selected: %1").arg(sheet.selectedText)

        FocusFrame {
            shown: sheet.activeFocus
            radius: Theme.rTag
        }
        MouseArea {
            anchors.fill: parent
            enabled: root.craft !== null
            preventStealing: true
            cursorShape: Qt.IBeamCursor
            onPressed: mouse => {
                sheet.forceActiveFocus(Qt.MouseFocusReason);
                sheet.point(mouse.x, mouse.y, mouse.modifiers & Qt.ShiftModifier);
            }
            onPositionChanged: mouse => sheet.point(mouse.x, mouse.y, true)
        }
        Repeater {
            model: root.knots.length // a mark stays where its quote is called anew
            QuoteMark {
                id: mark
                required property int index
                readonly property rect place: sheet.rects[mark.index] ?? Qt.rect(0, 0, 0, 0)
                x: mark.place.x
                y: mark.place.y
                width: mark.place.width
                height: mark.place.height
                knot: root?.knots[mark.index] ?? ""
                craft: root.craft
                canvas: root.canvas
                text: root?.words.slice(root.begins[mark.index] ?? 0, root.ends[mark.index] ?? 0) ?? ""
                lit: root?.reading?.among(mark.knot, root.reading.lit) ?? false
                here: (root?.attended ?? false) && mark.knot !== "" && root?.reading?.current === mark.knot
                onHereChanged: if (here)
                    root.reached(mark)
                onClicked: root.picked(mark.knot)
            }
        }
    }
    Repeater {
        model: root.lostKnots.length
        LostQuote {
            id: lost
            required property int index
            width: root.width
            knot: root?.lostKnots[lost.index] ?? ""
            words: root?.lostWords[lost.index] ?? ""
            craft: root.craft
            canvas: root.canvas
            lit: root?.reading?.among(lost.knot, root.reading.lit) ?? false
            here: (root?.attended ?? false) && lost.knot !== "" && root?.reading?.current === lost.knot
            onHereChanged: if (here)
                root.reached(lost)
            onClicked: root.picked(lost.knot)
        }
    }
}
