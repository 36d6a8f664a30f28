// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_actions.h"

#include <QCoreApplication>

#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array actions{
    KeyAction{"anywhere.go", "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Go to a page or an interaction")},
    KeyAction{"anywhere.help", "F1", QT_TRANSLATE_NOOP("Keys", "What this page is for")},
    KeyAction{"anywhere.keys", "?", QT_TRANSLATE_NOOP("Keys", "Show all keys")},
    KeyAction{"anywhere.back", "Esc", QT_TRANSLATE_NOOP("Keys", "Back, close")},
    KeyAction{"anywhere.region", "F6", QT_TRANSLATE_NOOP("Keys", "Next region")},
    KeyAction{"anywhere.regionBack", "Shift+F6", QT_TRANSLATE_NOOP("Keys", "Previous region")},
    KeyAction{"anywhere.lock", "Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Lock, switch person")},
    KeyAction{"anywhere.theme", "F11", QT_TRANSLATE_NOOP("Keys", "Light or dark")},
    KeyAction{"anywhere.page1", "Alt+1", QT_TRANSLATE_NOOP("Keys", "First page of the rail")},
    KeyAction{"anywhere.page2", "Alt+2", QT_TRANSLATE_NOOP("Keys", "Second page of the rail")},
    KeyAction{"anywhere.page3", "Alt+3", QT_TRANSLATE_NOOP("Keys", "Third page of the rail")},
    KeyAction{"anywhere.page4", "Alt+4", QT_TRANSLATE_NOOP("Keys", "Fourth page of the rail")},
    KeyAction{"anywhere.page5", "Alt+5", QT_TRANSLATE_NOOP("Keys", "Fifth page of the rail")},
    KeyAction{"anywhere.page6", "Alt+6", QT_TRANSLATE_NOOP("Keys", "Sixth page of the rail")},
    KeyAction{"anywhere.page7", "Alt+7", QT_TRANSLATE_NOOP("Keys", "Seventh page of the rail")},

    KeyAction{"list.next", "J Down", QT_TRANSLATE_NOOP("Keys", "Next row")},
    KeyAction{"list.previous", "K Up", QT_TRANSLATE_NOOP("Keys", "Previous row")},
    KeyAction{"list.open", "Return", QT_TRANSLATE_NOOP("Keys", "Open")},
    KeyAction{"list.evaluate", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Evaluate it, whoever has")},
    KeyAction{"list.search", "/", QT_TRANSLATE_NOOP("Keys", "Search")},
    KeyAction{"list.detail", "Space", QT_TRANSLATE_NOOP("Keys", "Show or hide the detail")},
    KeyAction{"list.close", "Esc", QT_TRANSLATE_NOOP("Keys", "Close the detail")},
    KeyAction{"list.first", "Home", QT_TRANSLATE_NOOP("Keys", "First row")},
    KeyAction{"list.last", "End", QT_TRANSLATE_NOOP("Keys", "Last row")},
    KeyAction{"list.pageDown", "PgDown", QT_TRANSLATE_NOOP("Keys", "A page down")},
    KeyAction{"list.pageUp", "PgUp", QT_TRANSLATE_NOOP("Keys", "A page up")},

    KeyAction{"sight.table", "T", QT_TRANSLATE_NOOP("Keys", "The picture as a table")},
    KeyAction{"sight.gap", "N", QT_TRANSLATE_NOOP("Keys", "Next one nobody asks about, or that serves nothing")},

    KeyAction{"files.up", "Alt+Up Backspace", QT_TRANSLATE_NOOP("Keys", "The folder above")},
    KeyAction{"files.path", "Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Write a path")},
    KeyAction{"files.hidden", "Ctrl+H", QT_TRANSLATE_NOOP("Keys", "Show or leave out hidden files")},
    KeyAction{"files.again", "F5", QT_TRANSLATE_NOOP("Keys", "Read the folder again")},
    KeyAction{"files.make", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "Make a folder")},
    KeyAction{"files.take", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Take what is marked")},

    KeyAction{"sheet.save", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Write down what stands in the sheet")},
    KeyAction{"sheet.close", "Esc", QT_TRANSLATE_NOOP("Keys", "Close the sheet")},

    KeyAction{"vision.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Put the thread down")},

    KeyAction{"read.choose", "V", QT_TRANSLATE_NOOP("Keys", "Choose which vision is read")},
    KeyAction{"read.edit", "E", QT_TRANSLATE_NOOP("Keys", "Write the vision anew, as a draft")},
    KeyAction{"read.new", "N", QT_TRANSLATE_NOOP("Keys", "Begin a vision")},

    KeyAction{"ask.ringsTrue", "R", QT_TRANSLATE_NOOP("Keys", "Ask staff: does it ring true?")},
    KeyAction{"ask.recall", "A", QT_TRANSLATE_NOOP("Keys", "Ask staff: can they say it?")},

    KeyAction{"rounds.answer", "A", QT_TRANSLATE_NOOP("Keys", "Answer in the round")},
    KeyAction{"rounds.result", "R", QT_TRANSLATE_NOOP("Keys", "Show what came of it")},
    KeyAction{"rounds.code", "D", QT_TRANSLATE_NOOP("Keys", "Code the answers, settle where two differ")},
    KeyAction{"rounds.vision", "B F4", QT_TRANSLATE_NOOP("Keys", "Open or close the vision beside the texts")},
    KeyAction{"rounds.papers", "P", QT_TRANSLATE_NOOP("Keys", "Type papers")},
    KeyAction{"rounds.words", "W", QT_TRANSLATE_NOOP("Keys", "Write what else a paper says")},
    KeyAction{"rounds.import", "I", QT_TRANSLATE_NOOP("Keys", "Import papers from a table")},
    KeyAction{"rounds.export", "E", QT_TRANSLATE_NOOP("Keys", "Write tables of the round")},
    KeyAction{"rounds.open", "N", QT_TRANSLATE_NOOP("Keys", "Open a round")},
    KeyAction{"rounds.close", "C", QT_TRANSLATE_NOOP("Keys", "Close the round")},
    KeyAction{"rounds.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the list of rounds, to the vision")},

    KeyAction{"shelf.new", "N Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Begin a form")},
    KeyAction{"forms.question", "Q Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Add a question")},
    KeyAction{"forms.section", "S Ctrl+Shift+Return", QT_TRANSLATE_NOOP("Keys", "Add a section")},
    KeyAction{"forms.option", "O Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Add an answer to the question")},
    KeyAction{"forms.condition", "C Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Add a condition")},
    KeyAction{"forms.sight", "T Ctrl+B", QT_TRANSLATE_NOOP("Keys", "Pick what the question serves")},
    KeyAction{"forms.vision", "B F4", QT_TRANSLATE_NOOP("Keys", "Open or close the vision beside the form")},
    KeyAction{"forms.words", "Return", QT_TRANSLATE_NOOP("Keys", "Write the words; go to a finding's field")},
    KeyAction{"forms.next", "Ctrl+Down J", QT_TRANSLATE_NOOP("Keys", "Next question or section")},
    KeyAction{"forms.previous", "Ctrl+Up K", QT_TRANSLATE_NOOP("Keys", "Previous question or section")},
    KeyAction{"forms.up", "Alt+Up", QT_TRANSLATE_NOOP("Keys", "Move it up")},
    KeyAction{"forms.down", "Alt+Down", QT_TRANSLATE_NOOP("Keys", "Move it down")},
    KeyAction{"forms.heavier", "+ =", QT_TRANSLATE_NOOP("Keys", "Make the question heavier")},
    KeyAction{"forms.lighter", "-", QT_TRANSLATE_NOOP("Keys", "Make the question lighter")},
    KeyAction{"forms.copy", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("Keys", "Add a question like this one")},
    KeyAction{"forms.remove", "Del", QT_TRANSLATE_NOOP("Keys", "Remove it from the outline")},
    KeyAction{"forms.undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take the last change back")},
    KeyAction{"forms.redo", "Ctrl+Y Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Make it again")},
    KeyAction{"forms.write", "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Show the questions")},
    KeyAction{"forms.policy", "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Show title and scoring")},
    KeyAction{"forms.try", "Ctrl+T", QT_TRANSLATE_NOOP("Keys", "Try the form")},
    KeyAction{"forms.languages", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Write the form in another language")},
    KeyAction{"forms.file", "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Keys", "Show the form as a file")},
    KeyAction{"forms.finding", "F8", QT_TRANSLATE_NOOP("Keys", "Go to the next finding")},
    KeyAction{"forms.publish", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Keys", "Publish the form")},
    KeyAction{"forms.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Back to the outline, to all forms")},

    KeyAction{"lines.copy", "Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the whole file")},
    KeyAction{"lines.export", "E", QT_TRANSLATE_NOOP("Keys", "Export the form")},

    KeyAction{"craft.head", "H", QT_TRANSLATE_NOOP("Keys", "Write title, statement, purpose and scope")},
    KeyAction{"craft.languages", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Write the vision in another language")},
    KeyAction{"craft.source", "N", QT_TRANSLATE_NOOP("Keys", "Put a new source on the table")},
    KeyAction{"craft.sheets", "S", QT_TRANSLATE_NOOP("Keys", "Go to the next sheet, to select words")},
    KeyAction{"craft.quote", "Q", QT_TRANSLATE_NOOP("Keys", "Mark what is selected as a quote")},
    KeyAction{"craft.promise", "P",
              QT_TRANSLATE_NOOP("Keys", "Make a promise of the selection or quote, a pillar of the promise")},
    KeyAction{"craft.behaviour", "B", QT_TRANSLATE_NOOP("Keys", "Write a behaviour for the pillar")},
    KeyAction{"craft.edit", "F2 Return", QT_TRANSLATE_NOOP("Keys", "Write what is picked anew")},
    KeyAction{"craft.link", "L", QT_TRANSLATE_NOOP("Keys", "Begin a thread here, tie or untie it there")},
    KeyAction{"craft.lift", "Space", QT_TRANSLATE_NOOP("Keys", "Lift what is picked, drop it there")},
    KeyAction{"craft.up", "Alt+Up", QT_TRANSLATE_NOOP("Keys", "Move it up among its own kind")},
    KeyAction{"craft.down", "Alt+Down", QT_TRANSLATE_NOOP("Keys", "Move it down")},
    KeyAction{"craft.remove", "Del", QT_TRANSLATE_NOOP("Keys", "Take it off the table")},
    KeyAction{"craft.comment", "C", QT_TRANSLATE_NOOP("Keys", "Say something about it")},
    KeyAction{"craft.findings", "F", QT_TRANSLATE_NOOP("Keys", "Show what publishing would find")},
    KeyAction{"craft.publish", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Keys", "Publish the vision")},
    KeyAction{"craft.cx", "X", QT_TRANSLATE_NOOP("Keys", "Propose it as CX vision")},
    KeyAction{"craft.undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take the last change back")},
    KeyAction{"craft.redo", "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Make it again")},

    KeyAction{"choose.1", "1", QT_TRANSLATE_NOOP("Keys", "The first one")},
    KeyAction{"choose.2", "2", QT_TRANSLATE_NOOP("Keys", "The second one")},
    KeyAction{"choose.3", "3", QT_TRANSLATE_NOOP("Keys", "The third one")},
    KeyAction{"choose.4", "4", QT_TRANSLATE_NOOP("Keys", "The fourth one")},
    KeyAction{"choose.5", "5", QT_TRANSLATE_NOOP("Keys", "The fifth one")},
    KeyAction{"choose.6", "6", QT_TRANSLATE_NOOP("Keys", "The sixth one")},
    KeyAction{"choose.7", "7", QT_TRANSLATE_NOOP("Keys", "The seventh one")},
    KeyAction{"choose.8", "8", QT_TRANSLATE_NOOP("Keys", "The eighth one")},
    KeyAction{"choose.9", "9", QT_TRANSLATE_NOOP("Keys", "The ninth one")},
    KeyAction{"choose.0", "0", QT_TRANSLATE_NOOP("Keys", "Zero on a scale")},
    KeyAction{"choose.10", "-", QT_TRANSLATE_NOOP("Keys", "Ten on a scale")},

    KeyAction{"evaluate.yes", "Y", QT_TRANSLATE_NOOP("Keys", "Answer yes")},
    KeyAction{"evaluate.no", "N", QT_TRANSLATE_NOOP("Keys", "Answer no")},
    KeyAction{"evaluate.notApplicable", "X", QT_TRANSLATE_NOOP("Keys", "Not applicable")},
    KeyAction{"evaluate.evidence", "E", QT_TRANSLATE_NOOP("Keys", "Add evidence; in a submitted evaluation show it")},
    KeyAction{"evaluate.chooseEvidence", "D",
              QT_TRANSLATE_NOOP("Keys", "Choose evidence of the question, to move its ends or take it off")},
    KeyAction{"evaluate.quote", "Q Ctrl+Shift+Q", QT_TRANSLATE_NOOP("Keys", "Quote what is selected in the comment")},
    KeyAction{"evaluate.comment", "C", QT_TRANSLATE_NOOP("Keys", "Write a comment")},
    KeyAction{"evaluate.phrases", "Ctrl+P P", QT_TRANSLATE_NOOP("Keys", "Show the phrases for a comment")},
    KeyAction{"evaluate.keepPhrase", "Ctrl+D",
              QT_TRANSLATE_NOOP("Keys", "Keep the comment, or what is selected in it, as a phrase")},
    KeyAction{"evaluate.keepPhraseEverywhere", "Ctrl+Shift+D",
              QT_TRANSLATE_NOOP("Keys", "Keep it as a phrase for every question")},
    KeyAction{"evaluate.write", "Return",
              QT_TRANSLATE_NOOP("Keys", "Write the answer, take a proposed one, go on after several")},
    KeyAction{"evaluate.clear", "Backspace Del",
              QT_TRANSLATE_NOOP("Keys", "Take the answer back, or chosen evidence off")},
    KeyAction{"evaluate.spanBack", "Shift+Left",
              QT_TRANSLATE_NOOP("Keys", "Select a second backwards; begin chosen evidence earlier")},
    KeyAction{"evaluate.spanOn", "Shift+Right",
              QT_TRANSLATE_NOOP("Keys", "Select a second forwards; begin chosen evidence later")},
    KeyAction{"evaluate.endBack", "Alt+Left", QT_TRANSLATE_NOOP("Keys", "End chosen evidence earlier")},
    KeyAction{"evaluate.endOn", "Alt+Right", QT_TRANSLATE_NOOP("Keys", "End chosen evidence later")},
    KeyAction{"evaluate.undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take the last change back")},
    KeyAction{"evaluate.redo", "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Make it again")},
    KeyAction{"evaluate.next", "J Down", QT_TRANSLATE_NOOP("Keys", "Next question")},
    KeyAction{"evaluate.previous", "K Up", QT_TRANSLATE_NOOP("Keys", "Previous question")},
    KeyAction{"evaluate.missing", "M", QT_TRANSLATE_NOOP("Keys", "Next missing answer")},
    KeyAction{"evaluate.why", "W", QT_TRANSLATE_NOOP("Keys", "Why this score")},
    KeyAction{"evaluate.trace", "T", QT_TRANSLATE_NOOP("Keys", "Up to the promise and its source")},
    KeyAction{"evaluate.vision", "B F4", QT_TRANSLATE_NOOP("Keys", "Open or close the vision beside the form")},
    KeyAction{"evaluate.selectNext", "Shift+Down", QT_TRANSLATE_NOOP("Keys", "Select the next message, too")},
    KeyAction{"evaluate.selectPrevious", "Shift+Up", QT_TRANSLATE_NOOP("Keys", "Select the previous message, too")},
    KeyAction{"evaluate.messageNext", "Ctrl+Down", QT_TRANSLATE_NOOP("Keys", "Select only the next message")},
    KeyAction{"evaluate.messagePrevious", "Ctrl+Up", QT_TRANSLATE_NOOP("Keys", "Select only the previous message")},
    KeyAction{"evaluate.segment", "A",
              QT_TRANSLATE_NOOP("Keys", "Choose whose part of a transferred interaction it is")},
    KeyAction{"evaluate.record", "O", QT_TRANSLATE_NOOP("Keys", "Choose which evaluation to read")},
    KeyAction{"evaluate.print", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Keys", "Print a submitted evaluation")},
    KeyAction{"evaluate.form", "F", QT_TRANSLATE_NOOP("Keys", "Choose another form")},
    KeyAction{"evaluate.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Leave the selection, the reasons, the page")},
    KeyAction{"evaluate.submit", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Submit and open the next one")},

    KeyAction{"feedback.read", "R", QT_TRANSLATE_NOOP("Keys", "I have read this")},
    KeyAction{"feedback.dispute", "D", QT_TRANSLATE_NOOP("Keys", "I disagree with this question")},
    KeyAction{"feedback.appeal", "A", QT_TRANSLATE_NOOP("Keys", "Appeal against a decision")},
    KeyAction{"feedback.withdraw", "Backspace Del", QT_TRANSLATE_NOOP("Keys", "Take a dispute back")},
    KeyAction{"feedback.decide", "V", QT_TRANSLATE_NOOP("Keys", "Decide a dispute")},
    KeyAction{"feedback.release", "L", QT_TRANSLATE_NOOP("Keys", "Release to the agent")},
    KeyAction{"feedback.seen", "S", QT_TRANSLATE_NOOP("Keys", "I have seen the critical error")},
    KeyAction{"feedback.talk", "T", QT_TRANSLATE_NOOP("Keys", "Note that it was talked through")},
    KeyAction{"feedback.open", "E", QT_TRANSLATE_NOOP("Keys", "Hear and read the whole evaluation")},

    KeyAction{"player.play", "Space Ctrl+Space Media+Play F8",
              QT_TRANSLATE_NOOP("Keys", "Play, pause (with Ctrl also while typing)")},
    KeyAction{"player.back", ", Ctrl+Left F7", QT_TRANSLATE_NOOP("Keys", "5 seconds back")},
    KeyAction{"player.forward", ". Ctrl+Right F9", QT_TRANSLATE_NOOP("Keys", "5 seconds on")},
    KeyAction{"player.slower", "[", QT_TRANSLATE_NOOP("Keys", "Slower")},
    KeyAction{"player.faster", "]", QT_TRANSLATE_NOOP("Keys", "Faster")},
    KeyAction{"player.closer", "V", QT_TRANSLATE_NOOP("Keys", "See a shorter stretch")},
    KeyAction{"player.wider", "Shift+V", QT_TRANSLATE_NOOP("Keys", "See a longer stretch")},
};

} // namespace

QString KeyAction::scope() const
{
    return QString::fromLatin1(id).section(QLatin1Char('.'), 0, 0);
}

std::span<const KeyAction> keyActions()
{
    return actions;
}

QString wordsOf(const KeyAction &action)
{
    return QCoreApplication::translate("Keys", action.words);
}

QString scopeWords(const QString &scope)
{
    if (scope == QStringLiteral("list"))
        return QCoreApplication::translate("Keys", "Lists");
    if (scope == QStringLiteral("sight"))
        return QCoreApplication::translate("Keys", "Line of sight");
    if (scope == QStringLiteral("sheet"))
        return QCoreApplication::translate("Keys", "Sheets");
    if (scope == QStringLiteral("vision"))
        return QCoreApplication::translate("Keys", "Vision");
    if (scope == QStringLiteral("read"))
        return QCoreApplication::translate("Keys", "A published vision");
    if (scope == QStringLiteral("ask"))
        return QCoreApplication::translate("Keys", "Asking staff");
    if (scope == QStringLiteral("feedback"))
        return QCoreApplication::translate("Keys", "Feedback");
    if (scope == QStringLiteral("rounds"))
        return QCoreApplication::translate("Keys", "Rounds");
    if (scope == QStringLiteral("shelf"))
        return QCoreApplication::translate("Keys", "All forms");
    if (scope == QStringLiteral("forms"))
        return QCoreApplication::translate("Keys", "Writing a form");
    if (scope == QStringLiteral("lines"))
        return QCoreApplication::translate("Keys", "A form as a file");
    if (scope == QStringLiteral("craft"))
        return QCoreApplication::translate("Keys", "The craftsman's table");
    if (scope == QStringLiteral("files"))
        return QCoreApplication::translate("Keys", "Choosing a file or folder");
    if (scope == QStringLiteral("choose"))
        return QCoreApplication::translate("Keys", "Number keys");
    if (scope == QStringLiteral("evaluate"))
        return QCoreApplication::translate("Keys", "Evaluate");
    if (scope == QStringLiteral("player"))
        return QCoreApplication::translate("Keys", "Player");
    return QCoreApplication::translate("Keys", "Everywhere");
}

} // namespace ringtrue::qml
