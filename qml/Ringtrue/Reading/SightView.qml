// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Controls
import Ringtrue.Keys
import Ringtrue.Reading
import Ringtrue.Theme
import Ringtrue.Workspace

// The line of sight of a form, or of all forms of a vision: pillars, behaviours, questions, and the threads between.
FocusScope {
    id: root

    required property OpenWorkspace workspace
    required property string target // `form:<slug>`, `draft:<id>`, `vision:<slug>`
    property string shown: root.target
    property bool mayWrite: false // a question of a draft can be written from here
    readonly property bool ofVision: root.target.startsWith("vision:")
    readonly property bool settled: picture.state !== SightPicture.Loading
    readonly property real between: Theme.px(64)
    readonly property real inset: 6 // for the focus frame
    readonly property real cardWidth: Math.floor((view.width - root.inset - 18 - 2 * root.between) / 3) // 18: the frame and the scrollbar
    property bool asTable: false // in place of the picture
    signal closed
    signal partAsked(string part) // `q:<id>`: a question of the draft is to be written

    function reach(row: int) {
        if (row < 0)
            return;
        picture.current = row;
        if (root.asTable) {
            table.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        const card = cards.itemAt(row) as SightCard;
        if (!card)
            return;
        card.forceActiveFocus(Qt.TabFocusReason);
        view.contentY = Math.max(0, Math.min(Math.max(0, view.contentHeight - view.height), card.y < view.contentY + 8 ? card.y - 8 : card.y + card.height + 8 > view.contentY + view.height ? card.y + card.height + 8 - view.height : view.contentY));
    }
    function change() {
        root.asTable = !root.asTable;
        root.reach(picture.current);
    }
    function show() {
        detail.row = -1; // in the language of now
        detail.row = picture.current;
        detail.open();
    }
    function act(action: string) {
        if (action === "list.next")
            root.reach(root.asTable ? Math.min(picture.current + 1, cards.count - 1) : picture.beside(SightPicture.Down));
        else if (action === "list.previous")
            root.reach(root.asTable ? picture.current - 1 : picture.beside(SightPicture.Up));
        else if (action === "sight.gap")
            root.reach(picture.nextGap());
        else if (action === "sight.table")
            root.change();
        else if (action === "list.first")
            root.reach(0);
        else if (action === "list.last")
            root.reach(cards.count - 1);
        else if (action === "list.open" && picture.current >= 0)
            root.show();
        else if (action === "list.close")
            root.closed();
    }

    Keys.onRightPressed: if (!root.asTable)
        root.reach(picture.beside(SightPicture.Right))
    Keys.onLeftPressed: if (!root.asTable)
        root.reach(picture.beside(SightPicture.Left))

    SightPicture {
        id: picture
        workspace: root.workspace
        target: root.shown
        onChanged: () => {
            if (root.activeFocus)
                Qt.callLater(() => root.reach(picture.current));
        }
    }
    KeyArea {
        scopes: ["sight", "list"]
        rest: root
        onTriggered: action => root.act(action)
    }
    FocusRegion {
        entry: root.asTable ? table : view
    }
    PageHeader {
        id: head
        width: parent.width
        title: qsTr("Line of sight")
        subtitle: picture.title
        back: true
        onBackAsked: root.closed()
        Segments {
            visible: !root.ofVision && picture.visionTarget !== ""
            name: qsTr("Asked by")
            options: [qsTr("This form"), qsTr("All forms")]
            current: root.shown === root.target ? 0 : 1
            onChosen: index => root.shown = index === 0 ? root.target : picture.visionTarget
        }
    }
    SightHead {
        id: about
        anchors.top: head.bottom
        x: 28
        width: parent.width - 56
        visible: picture.state === SightPicture.Shown
        picture: picture
        cardWidth: root.cardWidth
        between: root.between
        asTable: root.asTable
        onGapAsked: root.reach(picture.nextGap())
    }
    SightTable {
        id: table
        anchors.top: about.bottom
        anchors.topMargin: 6
        anchors.bottom: hints.top
        x: 28
        width: parent.width - 56
        visible: picture.state === SightPicture.Shown && root.asTable
        picture: picture
        onOpened: root.show()
    }
    Flickable {
        id: view
        anchors.top: about.bottom
        anchors.topMargin: 6
        anchors.bottom: hints.top
        x: 28 - root.inset
        width: parent.width - x - 10 // the scrollbar stands in the margin
        visible: picture.state === SightPicture.Shown && !root.asTable
        focus: true
        clip: true
        onActiveFocusChanged: if (view.activeFocus)
            root.reach(picture.current)
        contentHeight: picture.longest * Theme.px(68) + 2 * root.inset
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Line of sight: %1").arg(picture.title)
        T.ScrollBar.vertical: ScrollBar {
        }
        SightCanvas {
            x: root.inset
            y: view.contentY
            width: view.width - root.inset
            height: view.height
            picture: picture
            cardWidth: root.cardWidth
            gap: root.between
            wholeHeight: view.contentHeight
            offset: view.contentY
            widest: Theme.px(52) // nearly as high as a card is
            faint: Theme.dark ? 0.28 : 0.2
            strong: Theme.dark ? 0.48 : 0.46
            quiet: Qt.alpha(Theme.text3, 0.5)
            tones: Theme.pillars
        }
        Repeater {
            id: cards
            model: picture
            SightCard {
                inset: root.inset
                cardWidth: root.cardWidth
                between: root.between
                wholeHeight: view.contentHeight
                onClicked: {
                    root.reach(index);
                    root.show();
                }
            }
        }
    }
    SightKeys {
        id: hints
        anchors.bottom: parent.bottom
        x: 28
        width: parent.width - 56
        visible: picture.state === SightPicture.Shown
        asTable: root.asTable
        onTableAsked: root.change()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(460)
        visible: picture.state === SightPicture.NoVision || picture.state === SightPicture.NoForms || picture.state === SightPicture.NotForReader
        iconName: "compass"
        heading: picture.state === SightPicture.NoVision ? qsTr("This form traces to no vision") : picture.state === SightPicture.NoForms ? qsTr("No form in force traces to this vision") : qsTr("The line of sight is not shown to you")
        text: picture.state === SightPicture.NotForReader ? qsTr("Who visits as a customer does not know what is looked for, or the visit would not be a customer's.") : qsTr("A form names the vision it serves, and each question a behaviour of it. What is published is drawn here.")
    }
    ErrorState {
        anchors.centerIn: parent
        visible: picture.state === SightPicture.Failed
        heading: qsTr("The line of sight could not be drawn")
        text: qsTr("The form or the vision is gone, was written by a newer version of the program, or the workspace is damaged. Nothing was changed.")
        action: qsTr("Back")
        onActed: root.closed()
    }
    SightDetail {
        id: detail
        picture: picture
        mayWrite: root.mayWrite
        onPartAsked: part => root.partAsked(part)
        onClosed: root.reach(picture.current)
    }
}
