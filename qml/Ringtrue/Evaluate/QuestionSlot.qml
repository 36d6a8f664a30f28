// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme
import Ringtrue.Evaluate

// One question: a line, or the open card while it is the current one.
QuestionFacts {
    id: root

    readonly property string headFile: root.section === "" ? "" : "SectionHead.qml"
    readonly property string faceFile: !root.current ? "AnsweredRow.qml" : root.evaluation.state === Evaluation.Reading ? "ReadCard.qml" : "OpenCard.qml"

    readonly property real faceTop: face.y

    function writeComment() {
        (face.item as OpenCard)?.writeComment();
    }
    function openPhrases() {
        (face.item as OpenCard)?.openPhrases();
    }
    function quote(words: string) {
        (face.item as OpenCard)?.quote(words);
    }
    function keepPhrase(reach: int) {
        (face.item as OpenCard)?.keepPhrase(reach);
    }
    function writeAnswer() {
        (face.item as OpenCard)?.writeAnswer();
    }

    function typeDigit(digit: int) {
        (face.item as OpenCard)?.typeDigit(digit);
    }

    implicitHeight: face.y + (face.item ? (face.item as Item).implicitHeight : Theme.row)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Question %1, %2: %3").arg(root.number).arg(root.words).arg(root.answer)
    Accessible.description: root.lacks === "" ? root.pointsWords : qsTr("%1, %2").arg(root.pointsWords).arg(root.lacks)
    Accessible.selected: root.current

    Loader {
        id: head
        width: parent.width

        function show() {
            head.setSource(root.headFile, {
                    "slot": root
                });
        }
    }
    Loader {
        id: face
        y: root.headFile === "" ? 0 : head.height
        width: parent.width
        focus: true

        function show() {
            face.setSource(root.faceFile, {
                    "slot": root
                });
        }
    }
    onHeadFileChanged: head.show() // a row serves one form after the other
    onFaceFileChanged: face.show()
    Component.onCompleted: {
        head.show();
        face.show();
    }
}
