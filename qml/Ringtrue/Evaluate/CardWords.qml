// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Controls
import Ringtrue.Evaluate

// What is written to the open question: the answer of a text question, the comment.
FocusScope {
    id: root

    required property Evaluation evaluation
    required property OpenQuestion opened
    property bool commentOpen: false
    readonly property bool showsComment: root.opened.mayComment && (root.commentOpen || root.opened.comment !== "")
    signal released

    implicitHeight: column.implicitHeight
    visible: root.opened.wantsText || root.showsComment

    Column {
        id: column
        width: parent.width
        spacing: 8
        TextArea {
            width: parent.width
            visible: root.opened.wantsText
            focus: root.opened.wantsText && !root.commentOpen
            name: root.opened.words
            hint: qsTr("Write the answer")
            text: root.opened.writtenText
            onTextChanged: if (activeFocus)
                root.evaluation.setWrittenText(text)
        }
        TextArea {
            width: parent.width
            visible: root.showsComment
            focus: root.commentOpen
            name: qsTr("Comment on question %1").arg(root.opened.number)
            hint: qsTr("What did you hear or read?")
            text: root.opened.comment
            onTextChanged: if (activeFocus)
                root.evaluation.setComment(text)
        }
    }
}
