// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "forms/feedback/standing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// An evaluation as feedback: what became of it after its submission.
struct FeedbackSummary {
    EvaluationSummary evaluation;
    std::optional<Day> disputeUntil; ///< the last day on which it can be disputed
    std::optional<Instant> readAt;   ///< when its agent said that they have read it
    std::int64_t talks = 0;          ///< how often it was talked through
    std::int64_t disputes = 0;       ///< those that were not withdrawn
    std::int64_t undecided = 0;      ///< of these, those that wait for a decision
    bool isSuperseded = false;       ///< a revision took its place
};

/// What is released to @p agent by @p now, the newest first; also what a revision superseded.
Result<std::vector<FeedbackSummary>, storage::StorageFailure>
feedbackOf(storage::Connection &connection, const PersonId &agent, Instant now, std::int64_t limit);

struct Unreleased {
    std::int64_t count = 0;
    std::vector<EvaluationSummary> oldest; ///< at most as many as asked for
};
/// What no lead has released yet, the oldest first. What is to be visible later is not among them.
Result<Unreleased, storage::StorageFailure> unreleased(storage::Connection &connection, std::int64_t limit);

/// The same of one evaluation; Unreadable where it is not here.
Result<FeedbackSummary, FeedbackFailure> feedbackOn(storage::Connection &connection, const EvaluationId &evaluation);

/// A talk as it was noted.
struct TalkNoted {
    PersonId lead;
    Day on{};
    std::string words; ///< the agent's; empty where they were erased
    bool isErased = false;
};
/// The talks about @p evaluation, the first one first.
Result<std::vector<TalkNoted>, storage::StorageFailure> talksAbout(storage::Connection &connection, ledger::Keys &keys,
                                                                   const EvaluationId &evaluation);

} // namespace ringtrue::forms
