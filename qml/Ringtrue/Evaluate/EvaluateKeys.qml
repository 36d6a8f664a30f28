// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Evaluate
import Ringtrue.Keys

// What the keys of the page do. What other parts of the page must do is told by signals.
KeyArea {
    id: root

    required property Evaluation evaluation
    required property OptionList options
    required property MessageList messages
    required property Player player
    required property TimeSelection stretch
    required property FormPane form
    required property EvidenceChoice choice
    required property Selected selected
    property WhyPanel reasons: null // where they cover the form: they are walked, and no question is answered
    required property VisionBeside vision
    required property EvaluateHeader head
    required property bool inSaid // the interaction's pane has the focus: arrows walk through it
    signal listenAsked // to the selected line
    signal whyAsked
    signal formShown // in place of the reasons
    signal traceAsked
    signal zoomAsked(real factor)
    signal leaveAsked

    rest: root.form
    muted: root.form.refusing
    onMutedKey: root.form.refuse()
    scopes: root.reasons ? ["evaluate", "player", "choose", "list"] : ["evaluate", "player", "choose"]
    onTriggered: action => root.act(action)

    /// What is answered must be seen: over the reasons such a key shows the form first.
    function act(action: string) {
        if (root.vision.activeFocus && (action === "evaluate.next" || action === "evaluate.previous"))
            root.vision.walk(action === "evaluate.next" ? 1 : -1);
        else if (action === "evaluate.vision" || (action === "evaluate.leave" && root.vision.visible))
            root.vision.turn();
        else if (root.reasons && root.writes(action))
            root.formShown();
        else if (root.inSaid || !(root.reasons?.walk(action) ?? false))
            root.actOnForm(action);
    }
    function writes(action: string): bool {
        switch (action) {
        case "evaluate.yes":
        case "evaluate.no":
        case "evaluate.notApplicable":
        case "evaluate.clear":
        case "evaluate.comment":
        case "evaluate.phrases":
        case "evaluate.quote":
        case "evaluate.evidence":
        case "evaluate.undo":
        case "evaluate.redo":
            return true;
        default:
            return action.startsWith("choose.");
        }
    }
    function actOnForm(action: string) {
        const digit = action.startsWith("choose.") ? Number(action.slice(7)) : -1;
        if (digit >= 0)
            root.options.pickDigit(digit);
        else if (!root.answer(action) && !root.write(action) && !root.walk(action) && !root.listen(action))
            root.ask(action);
    }
    function write(action: string): bool {
        switch (action) {
        case "evaluate.comment":
            root.form.writeComment();
            return true;
        case "evaluate.evidence":
            root.selected.addEvidence();
            return true;
        case "evaluate.quote":
            root.selected.quote();
            return true;
        case "evaluate.write":
            root.inSaid ? root.listenAsked() : root.form.writeAnswer();
            return true;
        case "evaluate.phrases":
            root.form.openPhrases();
            return true;
        case "evaluate.keepPhrase":
            root.form.keepPhrase(PhraseList.Question);
            return true;
        case "evaluate.keepPhraseEverywhere":
            root.form.keepPhrase(PhraseList.Everywhere);
            return true;
        }
        return false;
    }
    function answer(action: string): bool {
        switch (action) {
        case "evaluate.yes":
            root.evaluation.pickWord("yes");
            return true;
        case "evaluate.no":
            root.evaluation.pickWord("no");
            return true;
        case "evaluate.notApplicable":
            root.evaluation.pickNotApplicable();
            return true;
        case "evaluate.clear":
            root.choice.isSet ? root.choice.remove() : root.evaluation.clear();
            return true;
        case "evaluate.undo":
            root.form.phrases.canPutBack ? root.form.phrases.putBack() : root.evaluation.undo();
            return true;
        case "evaluate.redo":
            root.evaluation.redo();
            return true;
        case "evaluate.submit":
            root.evaluation.submit();
            return true;
        }
        return false;
    }
    function walk(action: string): bool {
        switch (action) {
        case "evaluate.next":
            root.inSaid ? root.messages.moveWhole(1) : root.evaluation.next();
            return true;
        case "evaluate.previous":
            root.inSaid ? root.messages.moveWhole(-1) : root.evaluation.previous();
            return true;
        case "evaluate.missing":
            root.formShown();
            root.evaluation.nextMissing();
            return true;
        case "evaluate.selectNext":
            root.messages.move(1);
            return true;
        case "evaluate.selectPrevious":
            root.messages.move(-1);
            return true;
        case "evaluate.messageNext":
            root.messages.moveWhole(1);
            return true;
        case "evaluate.messagePrevious":
            root.messages.moveWhole(-1);
            return true;
        case "evaluate.spanBack":
            root.choice.isSet ? root.choice.moveStart(-1) : root.stretch.extend(-1000, root.player.positionMs);
            return true;
        case "evaluate.spanOn":
            root.choice.isSet ? root.choice.moveStart(1) : root.stretch.extend(1000, root.player.positionMs);
            return true;
        case "evaluate.endBack":
            root.choice.moveEnd(-1);
            return true;
        case "evaluate.endOn":
            root.choice.moveEnd(1);
            return true;
        case "evaluate.chooseEvidence":
            root.choice.next();
            return true;
        }
        return false;
    }
    function listen(action: string): bool {
        switch (action) {
        case "player.play":
            root.player.toggle();
            return true;
        case "player.back":
            root.player.skip(-5000);
            return true;
        case "player.forward":
            root.player.skip(5000);
            return true;
        case "player.slower":
            root.player.slower();
            return true;
        case "player.faster":
            root.player.faster();
            return true;
        case "player.closer":
            root.zoomAsked(0.5);
            return true;
        case "player.wider":
            root.zoomAsked(2);
            return true;
        }
        return false;
    }
    function ask(action: string) {
        const signals = {
            "evaluate.why": root.whyAsked,
            "evaluate.trace": root.traceAsked,
            "evaluate.segment": root.head.chooseSegment,
            "evaluate.record": root.head.chooseRecord,
            "evaluate.form": root.head.chooseForm,
            "evaluate.print": root.head.print,
            "evaluate.leave": root.leaveAsked
        };
        if (action in signals)
            signals[action]();
    }
}
