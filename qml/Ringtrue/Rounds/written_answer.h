// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/rings_true_sheet.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ringtrue::qml {

/// An answer as somebody fills it in: places in choices, words as they were typed.
struct WrittenAnswer {
    QList<int> ratings{};         ///< of each pillar 1..5; 0: none
    QStringList comments{};       ///< on each pillar
    QString comment{};            ///< in all
    int role = 0;                 ///< a place in rolesAsked(); 0: not said, as of tenure
    std::optional<TeamId> team{}; ///< not a place: the teams may change while it is written; none: not said
    int tenure = 0;
    /// Something stands there beside ratings.
    bool hasWords() const;
};

/// The names that @p sheet asks somebody to choose from, `Not said` first; empty: it does not ask.
QStringList rolesAsked(const forms::RingsTrueSheet &sheet);
QStringList teamsAsked(const forms::RingsTrueSheet &sheet, const organisation::Directory &directory);
QStringList tenuresAsked(const forms::RingsTrueSheet &sheet);

/// The team at @p place in teamsAsked(); none: not said.
std::optional<TeamId> teamAt(int place, const organisation::Directory &directory);
/// The place of @p team in teamsAsked(); 0: not said, or no team any more.
int placeOf(const std::optional<TeamId> &team, const organisation::Directory &directory);

/// The answer as the engine takes it, or what is wrong with it.
Result<forms::RingsTrueAnswer, std::vector<forms::SheetFinding>>
answerOf(const WrittenAnswer &written, const forms::RingsTrueSheet &sheet, const organisation::Directory &directory);

} // namespace ringtrue::qml
