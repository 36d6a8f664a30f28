// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/ledger/keys.h"
#include "core/ledger/sealed.h"
#include "core/ledger/views.h"
#include "forms/facts/rounds.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

inline constexpr std::string_view disputeKind = "forms.dispute";
inline constexpr std::string_view decisionKind = "forms.dispute_decision";
inline constexpr std::string_view appealKind = "forms.appeal";

/// An agent's objection to one answer; also the id of its fact.
using DisputeId = Id<struct DisputeTag>;

/// What became of a dispute, or of the appeal against its decision.
enum class DisputeOutcome {
    Kept,     ///< the answer stands
    Changed,  ///< a revision gives another one
    Withdrawn ///< who disputed took it back
};

/// `kept`, `changed`, `withdrawn`.
std::string_view word(DisputeOutcome outcome);
std::optional<DisputeOutcome> disputeOutcomeFromWord(std::string_view word);

/// Which look at a dispute a decision is of.
enum class Look {
    First, ///< of the dispute
    Appeal ///< of the appeal: the last one
};

struct Dispute {
    DisputeId id;
    EvaluationId evaluation; ///< the one that was read: later ones may supersede it
    QuestionSlug question;
    AnswerValue proposed; ///< Unanswered: none is proposed
    std::string reason;   ///< not blank, at most mostWords bytes; sealed in the fact for the interaction
    Day answerUntil{};    ///< the last day on which it is to be decided
    bool operator==(const Dispute &) const = default;
};

struct Decision {
    DisputeId dispute;
    Look look = Look::First;
    DisputeOutcome outcome = DisputeOutcome::Kept;
    std::string rationale;                ///< not blank but of a withdrawal; sealed in the fact for the interaction
    std::optional<EvaluationId> revision; ///< of Changed: the evaluation with the other answer
    std::optional<Day> appealUntil;       ///< of a first look that was not withdrawn: the last day of an appeal
    bool operator==(const Decision &) const = default;
};

struct Appeal {
    DisputeId dispute;
    std::string reason; ///< as of a dispute
    Day answerUntil{};
    bool operator==(const Appeal &) const = default;
};

/// The fact bears @p dispute's id.
ledger::FactDraft disputeFact(const Dispute &dispute, const InteractionId &interaction);
ledger::FactDraft decisionFact(const Decision &decision, const InteractionId &interaction);
ledger::FactDraft appealFact(const Appeal &appeal, const InteractionId &interaction);

/// Reads what the body says without the texts; nothing where it is not what its kind promises. A written text that is
/// proposed reads as empty without @p keys.
std::optional<Dispute> disputeOf(const ledger::FactId &fact, const ledger::Body &body, ledger::Keys *keys = nullptr);
std::optional<Decision> decisionOf(const ledger::Body &body);
std::optional<Appeal> appealOf(const ledger::Body &body);

ledger::Applied applyDispute(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyDecision(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyAppeal(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::forms
