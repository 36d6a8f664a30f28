// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/sealed.h"
#include "core/ledger/views.h"
#include "forms/facts/rounds.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

inline constexpr std::string_view ringsTrueRoundKind = "forms.rings_true_round";
inline constexpr std::string_view ringsTrueClosedKind = "forms.rings_true_closed";

/// By what the answers of a round are cut.
enum class Cut { Role, Team, Tenure };
inline constexpr std::array allCuts{Cut::Role, Cut::Team, Cut::Tenure};

/// `role`, `team`, `tenure`.
std::string_view word(Cut cut);
std::optional<Cut> cutFromWord(std::string_view word);

/// How long somebody has worked here.
enum class Tenure { UnderOneYear, OneToThree, ThreeToTen, TenAndMore };
inline constexpr std::array allTenures{Tenure::UnderOneYear, Tenure::OneToThree, Tenure::ThreeToTen,
                                       Tenure::TenAndMore};

/// `under-1`, `1-to-3`, `3-to-10`, `10-and-more`: years.
std::string_view word(Tenure tenure);
std::optional<Tenure> tenureFromWord(std::string_view word);

/// Staff are asked whether the vision rings true.
struct RingsTrueRound {
    RoundId id;
    Hash visionVersion{};
    std::string question;                ///< what is asked of each pillar
    std::optional<Day> closesOn;         ///< the last day on which people answer
    std::vector<Cut> cuts;               ///< what else is asked, in the order of the enumeration
    std::optional<std::int64_t> asked{}; ///< how many people, 1..mostAsked; nothing: nobody said
    PersonId openedBy;                   ///< only of a round that was read, as the time
    Instant openedAt;
    bool operator==(const RingsTrueRound &) const = default;
};

/// How many gave 1, 2, 3, 4 and 5.
using RatingCounts = std::array<std::int64_t, 5>;

/// The ratings of those who are alike in one thing.
struct CutCounts {
    Cut cut = Cut::Role;
    std::string value;                                ///< a role, the id of a team, a tenure
    std::int64_t answers = 0;                         ///< at least fewestShown
    std::vector<std::optional<RatingCounts>> pillars; ///< nothing where it would tell of fewer than fewestShown
    bool operator==(const CutCounts &) const = default;
};

/// What was answered: how many gave what, never what one person gave. The comments on each pillar and those in all are
/// shuffled each for themselves, in orders that say nothing of the order they came in, and do not say whose they are.
struct RingsTrueClosed {
    RoundId round;
    std::int64_t answers = 0;                        ///< people; 0, or fewestShown to mostAnswers
    std::int64_t papers = 0;                         ///< of answers and dropped, how many came from paper
    std::vector<PillarSlug> pillars;                 ///< in the order of the vision
    std::vector<std::optional<RatingCounts>> counts; ///< of each pillar; nothing where too few rated it to be told
    std::vector<CutCounts> cuts;                     ///< by cut, then value
    std::vector<std::vector<std::string>> comments;  ///< of each pillar; sealed in the fact
    std::vector<std::string> commentsInAll;          ///< likewise
    std::int64_t dropped = 0;                        ///< answers that were too few, and so are in no record
    bool operator==(const RingsTrueClosed &) const = default;
};

/// The fact bears @p round's id.
ledger::FactDraft ringsTrueRoundFact(const RingsTrueRound &round);
ledger::FactDraft ringsTrueClosedFact(const RingsTrueClosed &closed);

/// How many ratings @p counts are.
std::int64_t sum(const RatingCounts &counts);

/// What the body says without the comments, or nothing where it is not what its kind promises: where its counts cannot
/// be, or would tell of fewer than fewestShown people.
std::optional<RingsTrueClosed> ringsTrueClosedOf(const ledger::Body &body);
/// Puts the comments into @p closed, which was read from the same body.
///
/// @return Erased or NoKey where nobody can read them here, Damaged where they are not what belongs there
Result<Done, ledger::OpenError> openComments(ledger::Keys &keys, const ledger::FactId &fact, const ledger::Body &body,
                                             RingsTrueClosed &closed);

ledger::Applied applyRingsTrueRound(storage::Connection &connection, const ledger::Fact &fact,
                                    const ledger::Body &body);
ledger::Applied applyRingsTrueClosed(storage::Connection &connection, const ledger::Fact &fact,
                                     const ledger::Body &body);

} // namespace ringtrue::forms
