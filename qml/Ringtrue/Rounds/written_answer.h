// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/rings_true_sheet.h"

#include <QString>
#include <QStringList>

namespace ringtrue::qml {

/// An answer as somebody fills it in: places in choices, words as they were typed.
struct WrittenAnswer {
    QList<int> ratings{};   ///< of each pillar 1..5; 0: none
    QStringList comments{}; ///< on each pillar
    QString comment{};      ///< in all
    int role = 0;           ///< a place in rolesAsked(); 0: not said, as of the next two
    int team = 0;
    int tenure = 0;
    /// Something stands there beside ratings.
    bool hasWords() const;
};

/// The names that @p sheet asks somebody to choose from, `Not said` first; empty: it does not ask.
QStringList rolesAsked(const forms::RingsTrueSheet &sheet);
QStringList teamsAsked(const forms::RingsTrueSheet &sheet, const organisation::Directory &directory);
QStringList tenuresAsked(const forms::RingsTrueSheet &sheet);

/// The answer as the engine takes it, or what is wrong with it.
Result<forms::RingsTrueAnswer, std::vector<forms::SheetFinding>>
answerOf(const WrittenAnswer &written, const forms::RingsTrueSheet &sheet, const organisation::Directory &directory);

} // namespace ringtrue::qml
