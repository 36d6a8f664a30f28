// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_map.h"

#include "tests/catch.h"

using namespace ringtrue::qml;

namespace {

QKeyEvent press(int key, quint32 scanCode, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
}

const QStringList evaluate{QStringLiteral("evaluate"), QStringLiteral("player"), QStringLiteral("choose")};

} // namespace

TEST_CASE("A key is found by its label or by its place on the keyboard", "[keys]")
{
    KeyMap keys;
    keys.resetAll();
    struct Row {
        const char *what;
        int key;
        quint32 scanCode;
        Qt::KeyboardModifiers modifiers;
        const char *action;
    };
    const auto row = GENERATE(values<Row>({
        {"us y", Qt::Key_Y, 29, {}, "evaluate.yes"},
        {"de: the key labelled Y", Qt::Key_Y, 52, {}, "evaluate.yes"},
        {"de: the key where a us keyboard has Y", Qt::Key_Z, 29, {}, "evaluate.yes"},
        {"ru: the y key types another letter", 0x041D, 29, {}, "evaluate.yes"},
        {"fr: the digit 1 without shift", Qt::Key_Ampersand, 10, {}, "choose.1"},
        {"fr: the digit 1 with shift", Qt::Key_1, 10, Qt::ShiftModifier, "choose.1"},
        {"keypad 3", Qt::Key_3, 89, Qt::KeypadModifier, "choose.3"},
        {"de: where a us keyboard has [", 0xDC, 34, {}, "player.slower"},
        {"no position at all", Qt::Key_X, 0, {}, "evaluate.notApplicable"},
        {"keypad enter", Qt::Key_Enter, 104, Qt::ControlModifier | Qt::KeypadModifier, "evaluate.submit"},
        {"a foot pedal", Qt::Key_MediaPlay, 0, {}, "player.play"},
        {"a foot pedal that sends pause with shift", Qt::Key_MediaPause, 0, Qt::ShiftModifier, "player.play"},
        {"shift y is nothing", Qt::Key_Y, 29, Qt::ShiftModifier, ""},
    }));
    CAPTURE(row.what);
    CHECK(keys.actionFor(press(row.key, row.scanCode, row.modifiers), evaluate).toStdString() == row.action);
}

TEST_CASE("N is no, X is not applicable", "[keys]")
{
    KeyMap keys;
    keys.resetAll();
    CHECK(keys.actionFor(press(Qt::Key_N, 57), evaluate) == QStringLiteral("evaluate.no"));
    CHECK(keys.actionFor(press(Qt::Key_X, 53), evaluate) == QStringLiteral("evaluate.notApplicable"));
}

TEST_CASE("Only chords with Ctrl or Alt and special keys act while words are typed", "[keys]")
{
    CHECK_FALSE(worksWhileTyping({Qt::Key_Y, {}}));
    CHECK_FALSE(worksWhileTyping({Qt::Key_BracketLeft, {}}));
    CHECK_FALSE(worksWhileTyping({Qt::Key_Space, Qt::ShiftModifier}));
    CHECK(worksWhileTyping({Qt::Key_Space, Qt::ControlModifier}));
    CHECK(worksWhileTyping({Qt::Key_Escape, {}}));
    CHECK(worksWhileTyping({Qt::Key_F6, {}}));
    CHECK_FALSE(worksWhileTyping({Qt::Key_Z, Qt::ControlModifier})); // the field takes its own words back
    CHECK_FALSE(worksWhileTyping({Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}));
    CHECK(worksWhileTyping({Qt::Key_MediaPlay, {}}));
}

TEST_CASE("A chord survives being written and read", "[keys]")
{
    for (const auto &chord : {Chord{Qt::Key_Y, {}}, Chord{Qt::Key_Return, Qt::ControlModifier},
                              Chord{Qt::Key_Comma, {}}, Chord{Qt::Key_Down, Qt::ShiftModifier}})
        CHECK(parseChord(portable(chord)) == chord);
    CHECK(parseChord(QStringLiteral("nonsense+")) == std::nullopt);
}
