// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/stats/wilson.h"
#include "forms/service/rings_true.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// What at least fewestShown ratings from 1 to 5 come to.
struct RatingFigures {
    std::int64_t n = 0;
    RatingCounts counts{};    ///< of 1, 2, 3, 4 and 5
    std::int64_t high = 0;    ///< how many gave 4 or 5
    stats::Interval interval; ///< of the share that gave 4 or 5, by Wilson, level 0.95
    Exact median;             ///< stats::medianOf()
    bool operator==(const RatingFigures &) const = default;

    double share() const { return static_cast<double>(high) / static_cast<double>(n); }
};

/// Nothing where fewer than fewestShown rated.
std::optional<RatingFigures> ratingFigures(const RatingCounts &counts);

struct RingsTruePillar {
    PillarSlug pillar;
    std::string name;                     ///< in the vision; the slug where that version is not here
    std::int64_t n = 0;                   ///< who rated it; 0: nobody, or too few to be told
    std::optional<RatingFigures> figures; ///< nothing: withheld, or nobody rated it
    std::vector<std::string> comments;    ///< in no order
};

/// Those who are alike in one thing: a row of a table below the result, a cell a pillar.
struct RingsTrueGroup {
    Cut cut = Cut::Role;
    std::string value; ///< a role, the id of a team, a tenure
    std::int64_t answers = 0;
    std::vector<std::optional<RatingFigures>> pillars; ///< nothing: withheld
};

/// How many answers are in no group of a cut: they said nothing, or their group is withheld.
struct RingsTrueRest {
    Cut cut = Cut::Role;
    std::int64_t answers = 0; ///< 0, or at least fewestShown
};

/// What a closed round came to, ready to be shown.
struct RingsTrueResult {
    RingsTrueSummary summary;
    std::vector<RingsTruePillar> pillars;   ///< in the order of the vision
    std::vector<RingsTrueGroup> groups;     ///< by cut, then value; tenures from the shortest
    std::vector<RingsTrueRest> rest;        ///< of each cut that was asked
    std::vector<std::string> commentsInAll; ///< in no order
    bool commentsErased = false;            ///< nobody can read the comments here any more
};

/// @return UnknownRound, NotClosed, Damaged where the record is not here or not readable, or Store
Result<RingsTrueResult, RoundFailure> ringsTrueResult(storage::Connection &connection, ledger::Keys &keys,
                                                      const RoundId &round);

/// The record of a closed round with its comments, for files: counts, no answer of one person; the same failures, and
/// Erased.
Result<RingsTrueClosed, RoundFailure> ringsTrueRecord(storage::Connection &connection, ledger::Keys &keys,
                                                      const RoundId &round);

} // namespace ringtrue::forms
