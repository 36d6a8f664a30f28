// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys
import Ringtrue.Workspace

// The form: answered questions are one line, the current one is open.
FocusScope {
    id: root

    required property Evaluation evaluation
    required property OptionList options
    required property MessageList messages
    required property EvidenceChoice choice
    required property Toasts toasts
    readonly property alias phrases: kept
    property bool narrow: false
    signal evidenceAsked
    signal traceAsked
    signal playAsked(real ms)
    signal messageAsked(int row)

    readonly property Item atTab: root.inQuestions(root.Window.activeFocusItem) // where Tab led to, if it is in a question
    readonly property bool refusing: atHand.refusing // what is typed is not meant for the answers

    function inQuestions(item: Item): Item {
        let around = item?.activeFocusOnTab ? item.parent : null;
        while (around && around !== view.contentItem)
            around = around.parent;
        return around ? item : null;
    }
    function atComment(): QuestionSlot { // of the question that takes one; else it is refused
        if (atHand.goToComment())
            return view.currentItem as QuestionSlot;
        if (root.evaluation.state === Evaluation.Filling)
            root.refuse();
        return null;
    }
    function writeComment() {
        root.atComment()?.writeComment();
    }
    function openPhrases() {
        root.atComment()?.openPhrases();
    }
    function quote(words: string): bool {
        const slot = root.atComment();
        slot?.quote(words);
        return slot !== null;
    }
    function keepPhrase(reach: int) {
        (view.currentItem as QuestionSlot)?.keepPhrase(reach);
    }
    property int shownEvidence: -1

    function showEvidence() { // one after the other
        if (atHand.evidence.length === 0)
            return;
        root.shownEvidence = (root.shownEvidence + 1) % atHand.evidence.length;
        const row = atHand.evidenceFirstMessage(root.shownEvidence);
        if (row >= 0)
            root.messageAsked(row);
        else
            root.playAsked(atHand.evidenceStartMs(root.shownEvidence));
    }
    function refuse() {
        atHand.refusing = true;
        typedOut.restart();
    }
    function takeUp() {
        atHand.refusing = false;
    }
    function writeAnswer() {
        if (!root.evaluation.goOn())
            (view.currentItem as QuestionSlot)?.writeAnswer();
    }

    onAtTabChanged: view.revealFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    FocusRegion {
        entry: view
    }
    OpenQuestion {
        id: atHand
        evaluation: root.evaluation
    }
    PhraseList {
        id: kept
        evaluation: root.evaluation
    }
    PhraseToasts {
        phrases: kept
        toasts: root.toasts
    }
    QuestionList {
        id: questions
        evaluation: root.evaluation
    }
    SectionList {
        id: sections
        evaluation: root.evaluation
    }
    SectionSteps {
        id: steps
        width: parent.width
        height: implicitHeight
        sections: sections
    }
    ListView {
        id: view
        anchors.top: steps.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        anchors.bottomMargin: 2
        clip: true
        focus: true
        model: questions
        currentIndex: questions.currentRow
        keyNavigationEnabled: false // Down in a comment's last line would move it away from the question at hand
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        onHeightChanged: settled.restart()
        onCurrentIndexChanged: {
            view.reveal();
            settled.restart();
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions")
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: QuestionSlot {
            width: ListView.view.width
            evaluation: root.evaluation
            opened: atHand
            options: root.options
            messages: root.messages
            phrases: kept
            choice: root.choice
            narrow: root.narrow
            onPicked: root.evaluation.current = question
            onEvidenceAsked: root.evidenceAsked()
            onTraceAsked: root.traceAsked()
            onPlayAsked: ms => root.playAsked(ms)
            onMessageAsked: row => root.messageAsked(row)
        }
        // All of the open question where there is room for it; else it begins at the upper edge.
        function reveal() {
            view.forceLayout(); // else heights are new and places old
            const slot = view.currentItem as QuestionSlot;
            if (!slot)
                return;
            const top = slot.y + (slot.height <= view.height ? 0 : slot.faceTop);
            const wanted = Math.min(top, Math.max(view.contentY, slot.y + slot.height - view.height));
            const last = view.originY + view.contentHeight - view.height;
            view.contentY = Math.max(view.originY, Math.min(wanted, last));
            view.revealFocus();
        }
        // In a card that is longer than the pane Tab leads below the edge. A text shows its own cursor.
        function revealFocus() {
            const item = root.atTab;
            if (!item || item.height > view.height || item instanceof TextArea)
                return;
            const top = item.mapToItem(view.contentItem, 0, 0).y;
            view.contentY = Math.min(top - 6, Math.max(view.contentY, top + item.height + 6 - view.height));
        }
    }
    Timer {
        id: typedOut // nobody goes on typing
        interval: 4000
        onTriggered: root.takeUp()
    }
    Timer {
        id: settled // not from within the list's own layout
        interval: 0
        onTriggered: view.reveal()
    }
    Connections {
        target: view.currentItem
        function onHeightChanged() { // a comment or evidence
            settled.restart();
        }
        function onYChanged() { // the card that closed above takes its height away a moment later
            settled.restart();
        }
    }
    Connections {
        target: root.options
        function onTyped(digit: int) {
            (view.currentItem as QuestionSlot)?.typeDigit(digit);
        }
    }
    Connections {
        target: root.evaluation
        function onCurrentChanged() {
            root.shownEvidence = -1;
            if (root.enabled) // else nobody sees the page
                root.forceActiveFocus();
        }
    }
}
