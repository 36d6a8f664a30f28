// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is said of a page under F1: what it is for, the keys that matter most, where more stands.
QtObject {
    id: root

    required property string page
    readonly property string text: root.textOf(root.page)
    readonly property list<string> keys: root.keysOf(root.page)
    readonly property string chapter: root.chapterOf(root.page)
    readonly property string more: root.chapter === "" ? "" : qsTr("More stands in the guide, guide.md, under “%1”.").arg(root.chapter)

    function textOf(page: string): string {
        switch (page) {
        case "today":
            return qsTr("What waits to be evaluated, the next one first. Return opens it; once it is submitted the one after it opens by itself, so you need not come back here between two of them. What you have begun stands in the list, too, and goes on where you left it. Beside the list stands what you have done.");
        case "vision":
            return qsTr("What kind of service is promised: the statement, its pillars, and what is seen and heard when each is lived. Behind every pillar stand the promises it was made of, and behind those the sources with their own words. To change it, write it anew as a draft on the table: quotes become promises, promises pillars, pillars behaviours. Publishing makes a numbered version that never changes again. Then ask staff whether it rings true, and whether they can say it.");
        case "forms":
            return qsTr("All forms, and the desk on which they are written. Each question serves a behaviour of the vision, or an obligation such as a law; the line of sight shows behaviours that nobody asks about. Try a draft before it is published: a published version never changes, and evaluations stay on the version they were given on. How answers become a score stands under title and scoring, each choice with an example.");
        case "interactions":
            return qsTr("Calls, chats and all else that was brought into this workspace. Search, or set filters, and walk the rows with J and K. Space shows what is known of a row. Return opens it: to evaluate it, or to read what was submitted. They are brought in on the command line, by “ringtrue call import” and “ringtrue chat import”.");
        case "evaluate":
            return qsTr("On the left is what was said or written, on the right the form, below it the score. Answer by the number keys, or by Y, N and X; then the next question opens. Evidence tells where an answer was heard or read; without a selection it is what was just heard, and its ends can be moved. A comment says the rest: phrases that you write often complete themselves. All of it is saved while you work. Once submitted it is never changed, and “Why” leads from the score to every answer, its evidence and its promise.");
        case "feedback":
            return qsTr("What became of evaluations after they were submitted. An agent reads what is released to them: the behaviour first, the score last; “I have read this” is one thing, and “I disagree with this question” another. A lead sees critical errors, releases evaluations to their agents, and notes what was talked through. A dispute is decided by somebody who did not evaluate, with a rationale; another answer makes a revision, and both stay visible.");
        case "organisation":
            return qsTr("The lists that all other pages draw on: people with their roles and teams, contact types, jobs, journeys, and why answers fell short. A role says what somebody may do. Who has left stays in the list, so that what they did keeps a name. One owner for each contact type and journey: the page tells where there is none.");
        case "settings":
            return qsTr("What you set for yourself, on this computer: language and look, how recordings play, how much of them is evidence without a selection, and when it locks. Every key can be given to another action. All of it acts at once. With a passphrase nobody else can sign in as you.");
        case "rounds":
            return qsTr("What staff say of the vision: whether it rings true, and whether they can say it. Answers carry no name, and nothing is shown of fewer than five. Who has no computer answers on paper, which is typed here. Closing a round is for good: then its result is told.");
        default:
            return "";
        }
    }
    function chapterOf(page: string): string {
        switch (page) {
        case "today":
            return "Evaluating";
        case "vision":
            return "Saying what you promise";
        case "forms":
            return "Forms to start from";
        case "interactions":
            return "Bringing in a call and a chat";
        case "evaluate":
            return "Evaluating";
        case "feedback":
            return "Feedback and disputes";
        case "organisation":
            return "The first hour";
        case "rounds":
            return "Does it ring true, and can they say it?";
        default:
            return "";
        }
    }
    function keysOf(page: string): list<string> {
        switch (page) {
        case "today":
            return ["list.open", "list.next", "list.previous", "anywhere.go"];
        case "feedback":
            return ["feedback.read", "feedback.dispute", "feedback.release", "feedback.talk", "feedback.decide", "feedback.open"];
        case "vision":
            return ["read.choose", "read.edit", "ask.ringsTrue", "ask.recall", "craft.publish"];
        case "forms":
            return ["shelf.new", "forms.question", "forms.sight", "forms.try", "forms.publish", "forms.undo"];
        case "interactions":
            return ["list.search", "list.next", "list.detail", "list.open", "list.evaluate"];
        case "evaluate":
            return ["evaluate.yes", "evaluate.no", "evaluate.notApplicable", "evaluate.evidence", "evaluate.comment", "evaluate.phrases", "evaluate.missing", "evaluate.why", "evaluate.submit", "player.play"];
        case "organisation":
            return ["list.next", "list.open", "sheet.save", "sheet.close"];
        case "rounds":
            return ["rounds.open", "rounds.answer", "rounds.papers", "rounds.result", "rounds.close"];
        default:
            return ["anywhere.go", "anywhere.region", "anywhere.theme", "anywhere.lock"];
        }
    }
}
