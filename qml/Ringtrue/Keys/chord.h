// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QString>

#include <optional>

namespace ringtrue::qml {

/// A key with the modifiers held: `Y`, `Ctrl+Return`, `Shift+Down`. The key is what a US keyboard has there.
struct Chord {
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers;
    bool operator==(const Chord &) const = default;
};

/// The chord that @p text writes (QKeySequence's portable form), or nothing.
std::optional<Chord> parseChord(const QString &text);

/// How @p chord is written in settings.
QString portable(const Chord &chord);

/// What stands on the key caps: `Ctrl ↵`, `Esc`, `,`.
QString caps(const Chord &chord);

/// The chord by what is printed on the key (the layout's), without Shift where it only chose the character.
Chord labelChord(const QKeyEvent &event);

/// The chord by where the key sits, or nothing where the platform gives no position (nativeScanCode 0).
std::optional<Chord> positionChord(const QKeyEvent &event);

/// Whether the chord acts while words are being typed: with Ctrl or Alt, function and media keys.
bool worksWhileTyping(const Chord &chord);

} // namespace ringtrue::qml
