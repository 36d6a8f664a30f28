// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate
import Ringtrue.Keys

// What is written to the open question: the answer of a text question, the comment.
FocusScope {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened
    property bool commentOpen: false
    readonly property bool showsComment: root.opened.mayComment && (root.commentOpen || root.opened.comment !== "")

    function writeComment() {
        root.commentOpen = true;
        comment.forceActiveFocus();
        comment.cursorPosition = comment.length;
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
        }
    }
}
