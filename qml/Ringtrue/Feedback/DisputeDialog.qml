// SPDX-License-Identifier: Apache-2.0
import Ringtrue.Feedback

// "I disagree with this question": which answer, and why.
WordsDialog {
    id: root

    required property FeedbackAtHand hand
    property string question

    function begin(question: string) {
        root.question = question;
        choice.begin(-1);
        root.open();
    }

    heading: qsTr("Which answer would be right?")
    text: root.hand.questionText(root.question)
    first: choice.field
    fieldName: qsTr("Why: what was said or done, and where")
    act: qsTr("Hand it in")
    onActed: root.step.dispute(root.question, choice.choice, root.words)

    ProposalChoice {
        id: choice
        hand: root.hand
        question: root.question
        none: qsTr("I propose none")
    }
}
