// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/stats/wilson.h"
#include "forms/service/recall.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// A share of the people who answered, at least fewestShown.
struct RecallShare {
    std::int64_t n = 0;
    std::int64_t passes = 0;
    stats::Interval interval; ///< by Wilson, level 0.95
    bool operator==(const RecallShare &) const = default;

    double share() const { return static_cast<double>(passes) / static_cast<double>(n); }
};

/// What one question came to. A blank answer is one that does not say it, and needs no coder.
struct RecallQuestionResult {
    RecallQuestion question = RecallQuestion::Service;
    std::int64_t answers = 0;
    std::int64_t blank = 0;
    std::int64_t texts = 0;           ///< what two people code
    std::optional<std::int64_t> same; ///< texts that both gave the same code; nothing before both have coded
    std::int64_t unsettled = 0;       ///< texts that they differ on and have not settled: in none of the next
    std::int64_t saysIt = 0;
    std::int64_t partly = 0;
    std::int64_t notSaid = 0;             ///< blank ones too
    std::optional<RecallShare> saysItAll; ///< of those who answered and are settled; nothing: too few, or not coded

    /// Of 100 texts, how many both coders gave the same code; nothing where there is no text or not both have coded.
    std::optional<double> percentAgreement() const;
};

/// How many name one pillar.
struct RecallPillar {
    PillarSlug pillar;
    std::string name;
    std::optional<RecallShare> share;
};

/// What a closed check came to, ready to be shown.
struct RecallResult {
    RecallSummary summary;
    std::array<RecallQuestionResult, recallQuestionCount> questions;
    std::vector<RecallPillar> pillars; ///< in the order of the vision; none where that version is not here
    std::vector<std::int64_t> named;   ///< how many people name no pillar, one, two ... all of them
    bool textsErased = false;          ///< nobody can read the texts here any more, so no pillar is counted
};

/// A text that the two coders differ on.
struct RecallDifference {
    RecallQuestion question = RecallQuestion::Service;
    std::size_t number = 0; ///< from 1
    RecallCode first = RecallCode::Not;
    RecallCode second = RecallCode::Not;
    std::string text;
};

/// Codes are told when two people have coded: until then each sees their own only.
///
/// @return UnknownRound, NotClosed, NoAnswers, Damaged or Store
Result<RecallResult, RoundFailure> recallResult(storage::Connection &connection, ledger::Keys &keys,
                                                const RoundId &round);

/// What the two coders are to settle; the failures of recallTexts(), and Unsettled where not two have coded.
Result<std::vector<RecallDifference>, RoundFailure> recallDifferences(storage::Connection &connection,
                                                                      ledger::Keys &keys, const RoundId &round);

/// The results of all closed checks of @p vision that somebody answered, by quarter, the earliest first.
Result<std::vector<RecallResult>, RoundFailure> recallTrend(storage::Connection &connection, ledger::Keys &keys,
                                                            const VisionSlug &vision);

} // namespace ringtrue::forms
