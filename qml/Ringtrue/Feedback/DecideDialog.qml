// SPDX-License-Identifier: Apache-2.0
import Ringtrue.Feedback

// What holds, and why. Another answer makes a revision.
WordsDialog {
    id: root

    required property FeedbackAtHand hand
    property string dispute

    function begin(dispute: string) {
        root.dispute = dispute;
        choice.question = root.hand.questionOf(dispute);
        choice.begin(root.hand.proposedIn(dispute));
        root.open();
    }

    heading: qsTr("Which answer holds?")
    text: root.hand.questionText(choice.question)
    first: choice.field
    fieldName: qsTr("The rationale, for agent and evaluator")
    act: choice.choice < 0 ? qsTr("Keep the answer") : qsTr("Change the answer")
    onActed: root.step.decide(root.dispute, choice.choice, root.words)

    ProposalChoice {
        id: choice
        hand: root.hand
        none: qsTr("The answer that was given stands")
    }
}
