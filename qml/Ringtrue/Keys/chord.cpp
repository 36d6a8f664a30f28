// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/chord.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <array>

namespace ringtrue::qml {

namespace {

struct Position {
    quint32 scanCode; // X keycode (evdev + 8), the same under Wayland
    Qt::Key key;      // what a US keyboard has there
};

constexpr std::array positions{
    Position{10, Qt::Key_1},         Position{11, Qt::Key_2},           Position{12, Qt::Key_3},
    Position{13, Qt::Key_4},         Position{14, Qt::Key_5},           Position{15, Qt::Key_6},
    Position{16, Qt::Key_7},         Position{17, Qt::Key_8},           Position{18, Qt::Key_9},
    Position{19, Qt::Key_0},         Position{20, Qt::Key_Minus},       Position{21, Qt::Key_Equal},
    Position{24, Qt::Key_Q},         Position{25, Qt::Key_W},           Position{26, Qt::Key_E},
    Position{27, Qt::Key_R},         Position{28, Qt::Key_T},           Position{29, Qt::Key_Y},
    Position{30, Qt::Key_U},         Position{31, Qt::Key_I},           Position{32, Qt::Key_O},
    Position{33, Qt::Key_P},         Position{34, Qt::Key_BracketLeft}, Position{35, Qt::Key_BracketRight},
    Position{38, Qt::Key_A},         Position{39, Qt::Key_S},           Position{40, Qt::Key_D},
    Position{41, Qt::Key_F},         Position{42, Qt::Key_G},           Position{43, Qt::Key_H},
    Position{44, Qt::Key_J},         Position{45, Qt::Key_K},           Position{46, Qt::Key_L},
    Position{47, Qt::Key_Semicolon}, Position{48, Qt::Key_Apostrophe},  Position{52, Qt::Key_Z},
    Position{53, Qt::Key_X},         Position{54, Qt::Key_C},           Position{55, Qt::Key_V},
    Position{56, Qt::Key_B},         Position{57, Qt::Key_N},           Position{58, Qt::Key_M},
    Position{59, Qt::Key_Comma},     Position{60, Qt::Key_Period},      Position{61, Qt::Key_Slash},
};

constexpr Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier;

// Characters such as `?` and the digits need Shift on some layouts and not on others.
bool mayNeedShift(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

bool isMedia(int key)
{
    return key >= Qt::Key_Back && key < Qt::Key_MultipleCandidate && key != Qt::Key_AltGr;
}

QString keyCap(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QStringLiteral("↵");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Space:
        return QCoreApplication::translate("Keys", "Space");
    case Qt::Key_Escape:
        return QCoreApplication::translate("Keys", "Esc");
    case Qt::Key_Home:
        return QCoreApplication::translate("Keys", "Home");
    case Qt::Key_End:
        return QCoreApplication::translate("Keys", "End");
    case Qt::Key_PageDown:
        return QCoreApplication::translate("Keys", "PgDown");
    case Qt::Key_PageUp:
        return QCoreApplication::translate("Keys", "PgUp");
    case Qt::Key_Backspace:
        return QCoreApplication::translate("Keys", "Backspace");
    case Qt::Key_Delete:
        return QCoreApplication::translate("Keys", "Del");
    default:
        return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

} // namespace

std::optional<Chord> parseChord(const QString &text)
{
    const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return std::nullopt;
    return Chord{sequence[0].key(), sequence[0].keyboardModifiers() & held};
}

QString portable(const Chord &chord)
{
    return QKeySequence(QKeyCombination(chord.modifiers, chord.key)).toString(QKeySequence::PortableText);
}

QString caps(const Chord &chord)
{
    QString words;
    if (chord.modifiers & Qt::ControlModifier)
        words += QCoreApplication::translate("Keys", "Ctrl") + QLatin1Char(' ');
    if (chord.modifiers & Qt::AltModifier)
        words += QCoreApplication::translate("Keys", "Alt") + QLatin1Char(' ');
    if (chord.modifiers & Qt::ShiftModifier)
        words += QCoreApplication::translate("Keys", "Shift") + QLatin1Char(' ');
    return words + keyCap(chord.key);
}

Chord labelChord(const QKeyEvent &event)
{
    auto key = Qt::Key(event.key());
    auto modifiers = event.modifiers() & held;
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    if (mayNeedShift(key) || isMedia(key))
        modifiers &= ~Qt::ShiftModifier;
    return {key, modifiers};
}

std::optional<Chord> positionChord(const QKeyEvent &event)
{
    for (const auto &position : positions)
        if (position.scanCode == event.nativeScanCode())
            return Chord{position.key, event.modifiers() & held};
    return std::nullopt;
}

bool worksWhileTyping(const Chord &chord)
{
    if (chord.key == Qt::Key_Z || chord.key == Qt::Key_Y) // the field takes its own words back
        return bool(chord.modifiers & Qt::AltModifier);
    if (chord.modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return true;
    return chord.key == Qt::Key_Escape || (chord.key >= Qt::Key_F1 && chord.key <= Qt::Key_F35) || isMedia(chord.key);
}

} // namespace ringtrue::qml
