// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "forms/facts/dispute_facts.h"
#include "forms/feedback/standing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Where a dispute stands.
enum class DisputeState {
    Open,     ///< it waits for its decision
    Decided,  ///< and can be appealed against
    Appealed, ///< it waits for the last decision
    Closed    ///< nothing more can follow
};

/// What was decided, without its words.
struct DecisionMade {
    DisputeOutcome outcome = DisputeOutcome::Kept;
    std::optional<EvaluationId> revision;
    std::optional<Day> appealUntil;
    PersonId by;
    Instant at;
    ledger::FactId fact;
};

struct AppealMade {
    Day answerUntil{};
    PersonId by;
    Instant at;
    ledger::FactId fact;
};

/// A dispute without its words.
struct DisputeSummary {
    DisputeId id;
    EvaluationId evaluation;
    QuestionSlug question;
    Day answerUntil{};
    PersonId by;
    Instant at;
    InteractionId interaction; ///< nil where the evaluation is not here yet, like the next three
    std::int32_t segment = 0;
    PersonId agent;
    PersonId evaluator;
    Hash formVersion{};
    std::optional<DecisionMade> first;
    std::optional<AppealMade> appeal;
    std::optional<DecisionMade> last; ///< of the appeal

    DisputeState state(const Day &today) const;
    /// The day until which somebody is to act: decide, or appeal. Nothing where it is closed.
    std::optional<Day> dueOn(const Day &today) const;
    /// What holds now; nothing while it waits for its first decision.
    std::optional<DisputeOutcome> outcome() const;
};

struct DisputeFilter {
    std::optional<EvaluationId> evaluation{};
    std::optional<PersonId> agent{};
    bool undecided = false; ///< only those that wait for a decision
};

/// Disputes that pass @p filter; the one to be answered first comes first, what is closed last.
Result<std::vector<DisputeSummary>, storage::StorageFailure> disputes(storage::Connection &connection,
                                                                      const DisputeFilter &filter);

/// What was said: empty where it was erased or its key is not here.
struct DisputeWords {
    AnswerValue proposed;
    std::string reason;
    std::string rationale; ///< of the first decision
    std::string appealReason;
    std::string appealRationale;
    bool isErased = false; ///< one of them could not be read
};
Result<DisputeWords, storage::StorageFailure> disputeWords(storage::Connection &connection, ledger::Keys &keys,
                                                           const DisputeSummary &dispute);

/// How many decisions changed an answer of @p evaluator, and how many there were, of disputes decided at or after
/// @p since; of an appealed one the last decision counts.
struct DecidedAgainst {
    std::int64_t changed = 0;
    std::int64_t decided = 0;
};
Result<DecidedAgainst, storage::StorageFailure> decidedAgainst(storage::Connection &connection,
                                                               const PersonId &evaluator, Instant since);

} // namespace ringtrue::forms
