// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/ledger/views.h"
#include "forms/facts/rounds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

inline constexpr std::string_view feedbackRulesKind = "forms.feedback_rules";
inline constexpr std::string_view releaseKind = "forms.release";
inline constexpr std::string_view readKind = "forms.read";
inline constexpr std::string_view talkKind = "forms.talked_through";
inline constexpr std::string_view alertSeenKind = "forms.alert_seen";

/// When an agent may see an evaluation.
enum class ReleaseRule {
    AtOnce,   ///< with its submission
    ByLead,   ///< when a lead releases it
    AfterDays ///< some working days after its submission
};

/// `at-once`, `by-lead`, `after-days`.
std::string_view word(ReleaseRule rule);
std::optional<ReleaseRule> releaseRuleFromWord(std::string_view word);

/// The most working days a rule can give.
inline constexpr std::int32_t mostRuleDays = 250;

/// What the centre agreed on for feedback. Days are working days, Monday to Friday, 1..mostRuleDays; those of the
/// release may be 0.
struct FeedbackRules {
    ReleaseRule release = ReleaseRule::ByLead;
    std::int32_t releaseDays = 2;  ///< only of AfterDays
    std::int32_t disputeDays = 10; ///< after the release: until when it can be disputed
    std::int32_t answerDays = 5;   ///< after a dispute or an appeal: until when it is to be decided
    std::int32_t appealDays = 5;   ///< after a decision: until when it can be appealed against
    bool selfFirst = false;        ///< agents are asked to evaluate themselves before they see it
    bool operator==(const FeedbackRules &) const = default;
};

/// Makes an evaluation visible to its agent, or holds it back again.
struct Release {
    EvaluationId evaluation;
    std::optional<Instant> from;     ///< visible from then on; nothing: held back
    std::optional<Day> disputeUntil; ///< the last day on which it can be disputed; with `from` only
    bool operator==(const Release &) const = default;
};

/// A lead and the agent talked an evaluation through.
struct Talk {
    EvaluationId evaluation;
    Day on{};
    std::string words; ///< the agent's, at most mostWords bytes; sealed in the fact for the interaction
    bool operator==(const Talk &) const = default;
};

/// The longest text of a reason, a rationale or somebody's words, in bytes of UTF-8: 10,000 characters of any script.
inline constexpr std::size_t mostWords = 40'000;

ledger::FactDraft feedbackRulesFact(const FeedbackRules &rules);
ledger::FactDraft releaseFact(const Release &release);
/// The author has read @p evaluation. It does not say that they agree.
ledger::FactDraft readFact(const EvaluationId &evaluation);
ledger::FactDraft talkFact(const Talk &talk, const InteractionId &interaction);
/// The author has seen that @p evaluation holds a critical error.
ledger::FactDraft alertSeenFact(const EvaluationId &evaluation);

std::optional<FeedbackRules> feedbackRulesOf(const ledger::Body &body);
std::optional<Release> releaseOf(const ledger::Body &body);

ledger::Applied applyFeedbackRules(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyRelease(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyRead(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyTalk(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyAlertSeen(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::forms
