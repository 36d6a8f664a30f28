// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/rings_true_facts.h"
#include "forms/service/rings_true_sheet.h"
#include "forms/service/round_box.h"
#include "forms/service/round_state.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// A round that is to be opened on a published version of a vision.
struct NewRingsTrueRound {
    Hash visionVersion{};
    std::string question; ///< asked of each pillar, on one line
    std::optional<Day> closesOn;
    std::vector<Cut> cuts;
    std::optional<std::int64_t> asked{}; ///< how many people are asked, where somebody knows
};

/// The longest question, in bytes.
inline constexpr std::size_t longestQuestion = 300;

/// The most pillars that a round asks about.
inline constexpr std::size_t mostPillarsAsked = 200;

/// A round as it stands, without its answers.
struct RingsTrueSummary : RoundState {
    RingsTrueRound round;
};

/// Opens a round, whose answers are gathered on this computer from then on.
///
/// @return UnknownVision, UnreadableVision, NoPillars, TooManyPillars, BadQuestion, PastDay, BadAsked, or why it was
/// not
///         stored
Result<RoundId, RoundFailure> openRingsTrue(const RoundParts &parts, const PersonId &author,
                                            const NewRingsTrueRound &round);

/// What a round asks.
Result<RingsTrueSheet, RoundFailure> ringsTrueSheet(storage::Connection &connection, const RoundId &round);

/// Takes what @p person answers, once, and returns how many have. It is kept without a name, a time or an order.
///
/// @return UnknownRound, Closed, Over, NotHere, AlreadyAnswered, TooMany, or why it was not stored
Result<std::size_t, RoundFailure> answerRingsTrue(const RoundParts &parts, const RoundId &round, const PersonId &person,
                                                  const RingsTrueAnswer &answer,
                                                  const service::RandomBelow &random = service::secureRandom());

/// Takes answers that were written on paper, all or none, also after the last day. That somebody answers once is then
/// for whoever handed out the paper to see to.
Result<std::size_t, RoundFailure> addRingsTruePapers(const RoundParts &parts, const RoundId &round,
                                                     const std::vector<RingsTrueAnswer> &answers,
                                                     const service::RandomBelow &random = service::secureRandom());

/// Takes the papers of a file as addRingsTruePapers() does.
///
/// @return SamePapers where @p same refuses it and as many papers that say the very same wait already. They are
///         compared with papers alone: nobody finds out by it what somebody said who signed in.
Result<std::size_t, RoundFailure> takeRingsTrueFile(const RoundParts &parts, const RoundId &round,
                                                    const std::vector<RingsTrueAnswer> &answers, SamePapers same,
                                                    const service::RandomBelow &random = service::secureRandom());

/// Closes a round: one fact of @p author holds all answers, shuffled, and what waited is destroyed.
///
/// @return UnknownRound, Closed, NotHere, TooFew (with FewAnswers::Refuse), Damaged, or why it was not stored
Result<ClosedRound, RoundFailure> closeRingsTrue(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                                 FewAnswers few,
                                                 const service::RandomBelow &random = service::secureRandom());

/// What a closed round says of @p answers: counts, without those that would tell of too few (canBeTold()), for
/// themselves or by sums and differences of all that is told (toldTogether()), and comments, shuffled. Where nothing
/// can be said of all of them, how many were dropped.
RingsTrueClosed ringsTrueClosed(const RoundId &round, const RingsTrueSheet &sheet, std::vector<RingsTrueAnswer> answers,
                                const service::RandomBelow &random);
/// Whether the record of @p answers is one that a fact can hold.
bool fitIntoRecord(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers);

/// All rounds, the one opened last first.
Result<std::vector<RingsTrueSummary>, storage::StorageFailure> ringsTrueRounds(storage::Connection &connection);
/// UnknownRound where there is none.
Result<RingsTrueSummary, RoundFailure> ringsTrueRound(storage::Connection &connection, const RoundId &round);

} // namespace ringtrue::forms
