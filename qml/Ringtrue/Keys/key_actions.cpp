// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_actions.h"

#include <QCoreApplication>

#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array actions{
    KeyAction{"anywhere.go", "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Go to a page or an interaction")},
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

    KeyAction{"files.up", "Alt+Up Backspace", QT_TRANSLATE_NOOP("Keys", "The folder above")},
    KeyAction{"files.path", "Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Write a path")},
    KeyAction{"files.hidden", "Ctrl+H", QT_TRANSLATE_NOOP("Keys", "Show or leave out hidden files")},
    KeyAction{"files.again", "F5", QT_TRANSLATE_NOOP("Keys", "Read the folder again")},
    KeyAction{"files.make", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "Make a folder")},
    KeyAction{"files.take", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Take what is marked")},

    KeyAction{"sheet.save", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Write down what stands in the sheet")},
    KeyAction{"sheet.close", "Esc", QT_TRANSLATE_NOOP("Keys", "Close the sheet")},

    KeyAction{"vision.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Put the thread down")},

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
    KeyAction{"evaluate.comment", "C", QT_TRANSLATE_NOOP("Keys", "Write a comment")},
    KeyAction{"evaluate.write", "Return", QT_TRANSLATE_NOOP("Keys", "Write the answer in words")},
    KeyAction{"evaluate.clear", "Backspace Del", QT_TRANSLATE_NOOP("Keys", "Take the answer back")},
    KeyAction{"evaluate.spanBack", "Shift+Left",
              QT_TRANSLATE_NOOP("Keys", "Select a second of the recording, backwards")},
    KeyAction{"evaluate.spanOn", "Shift+Right",
              QT_TRANSLATE_NOOP("Keys", "Select a second of the recording, forwards")},
    KeyAction{"evaluate.undo", "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take the last change back")},
    KeyAction{"evaluate.redo", "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Make it again")},
    KeyAction{"evaluate.next", "J Down", QT_TRANSLATE_NOOP("Keys", "Next question")},
    KeyAction{"evaluate.previous", "K Up", QT_TRANSLATE_NOOP("Keys", "Previous question")},
    KeyAction{"evaluate.missing", "M", QT_TRANSLATE_NOOP("Keys", "Next missing answer")},
    KeyAction{"evaluate.why", "W", QT_TRANSLATE_NOOP("Keys", "Why this score")},
    KeyAction{"evaluate.trace", "T", QT_TRANSLATE_NOOP("Keys", "Up to the promise and its source")},
    KeyAction{"evaluate.selectNext", "Shift+Down", QT_TRANSLATE_NOOP("Keys", "Select the next message, too")},
    KeyAction{"evaluate.selectPrevious", "Shift+Up", QT_TRANSLATE_NOOP("Keys", "Select the previous message, too")},
    KeyAction{"evaluate.messageNext", "Ctrl+Down", QT_TRANSLATE_NOOP("Keys", "Select only the next message")},
    KeyAction{"evaluate.messagePrevious", "Ctrl+Up", QT_TRANSLATE_NOOP("Keys", "Select only the previous message")},
    KeyAction{"evaluate.segment", "A",
              QT_TRANSLATE_NOOP("Keys", "Choose whose part of a transferred interaction it is")},
    KeyAction{"evaluate.record", "O", QT_TRANSLATE_NOOP("Keys", "Choose which evaluation to read")},
    KeyAction{"evaluate.form", "F", QT_TRANSLATE_NOOP("Keys", "Choose another form")},
    KeyAction{"evaluate.leave", "Esc", QT_TRANSLATE_NOOP("Keys", "Leave the selection, the reasons, the page")},
    KeyAction{"evaluate.submit", "Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Submit and open the next one")},

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
    if (scope == QStringLiteral("sheet"))
        return QCoreApplication::translate("Keys", "Sheets");
    if (scope == QStringLiteral("vision"))
        return QCoreApplication::translate("Keys", "Vision");
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
