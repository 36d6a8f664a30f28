// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// What is written to the open question: the answer of a text question, the comment.
FocusScope {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened
    required property PhraseList phrases
    property bool commentOpen: false
    property bool placed: false // somebody was at the comment: the cursor is where they left it
    readonly property bool showsComment: root.opened.mayComment && (root.commentOpen || root.opened.comment !== "")

    function writeComment() {
        root.commentOpen = true;
        comment.forceActiveFocus();
        comment.cursorPosition = comment.length;
    }
    function quote(words: string) { // where the cursor is
        const at = root.placed ? comment.cursorPosition : comment.length;
        const apart = at === 0 || /\s$/.test(comment.text.slice(0, at)) ? "" : " ";
        root.commentOpen = true;
        comment.forceActiveFocus();
        comment.insert(at, apart + words);
        comment.cursorPosition = at + apart.length + words.length;
    }
    function openPhrases() {
        if (!comment.activeFocus)
            root.writeComment();
        box.ask();
    }
    function keepPhrase(reach: int) { // what is selected, else all of it
        root.phrases.keep((comment.selectedText || comment.text).replace(/\u2029/g, "\n"), reach);
    }
    function writeAnswer() {
        if (root.opened.wantsText)
            answer.forceActiveFocus();
        answer.cursorPosition = answer.length;
    }

    Connections {
        target: root.evaluation
        function onStateChanged() {
            if (root.evaluation.state === Evaluation.Loading)
                root.commentOpen = false;
        }
    }
    implicitHeight: column.implicitHeight
    visible: root.opened.wantsText || root.showsComment

    Column {
        id: column
        width: parent.width
        spacing: 8
        TextArea {
            id: answer
            width: parent.width
            visible: root.opened.wantsText
            name: root.opened.words
            hint: qsTr("Write the answer: %1").arg(KeyMap.caps["evaluate.write"])
            text: root.opened.writtenText
            onTextChanged: if (activeFocus)
                root.evaluation.setWrittenText(text)
        }
        TextArea {
            id: comment
            width: parent.width
            visible: root.showsComment
            name: qsTr("Comment on question %1").arg(root.opened.number)
            hint: qsTr("What did you hear or read?")
            text: root.opened.comment
            onTextChanged: if (activeFocus)
                root.evaluation.setComment(text)
            Keys.forwardTo: [box.contentItem]
            Keys.onPressed: event => {
                // a phrase that was taken off goes before words that were typed
                event.accepted = root.phrases.canPutBack && event.matches(StandardKey.Undo);
                if (event.accepted)
                    root.phrases.putBack();
            }
            readonly property bool takesEscape: box.visible
            Accessible.description: box.chosenWords
            onActiveFocusChanged: root.placed = true

            PhraseBox {
                id: box
                field: comment
                phrases: root.phrases
            }
        }
        Row {
            visible: root.showsComment && comment.activeFocus
            spacing: 4
            Button {
                height: Theme.px(24)
                kind: Button.Quiet
                focusPolicy: Qt.NoFocus
                text: qsTr("Keep as a phrase")
                keys: KeyMap.caps["evaluate.keepPhrase"]
                enabled: comment.text.trim() !== ""
                onClicked: root.keepPhrase(PhraseList.Question)
            }
            Button {
                height: Theme.px(24)
                kind: Button.Quiet
                focusPolicy: Qt.NoFocus
                text: qsTr("Phrases")
                keys: KeyMap.caps["evaluate.phrases"]
                onClicked: root.openPhrases()
            }
        }
    }
}
