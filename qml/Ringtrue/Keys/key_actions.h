// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace ringtrue::qml {

/// Something a key does. The id is `scope.verb` and stays the same for ever: settings name it.
struct KeyAction {
    const char *id;
    const char *defaults; ///< chords in portable form, separated by blanks; the first one is shown
    const char *words;    ///< English, translated in the context "Keys"

    QString scope() const;
};

/// Every action, in the order of the key sheet.
std::span<const KeyAction> keyActions();

/// The words of @p action in the language of the interface.
QString wordsOf(const KeyAction &action);

/// The heading of a scope on the key sheet.
QString scopeWords(const QString &scope);

} // namespace ringtrue::qml
