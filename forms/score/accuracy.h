// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/stats/wilson.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace ringtrue::forms {

/// Whose errors count. All causes count for the centre, those of the agent on the agent's sheet.
struct CountedErrors {
    std::optional<AttributionSlug> of; ///< only errors attributed so; absent: all
};

/// Passes out of trials.
struct Accuracy {
    std::int64_t without = 0;      ///< interactions that are known to be without such an error
    std::int64_t applied = 0;      ///< interactions in which the class applied
    std::int64_t unattributed = 0; ///< of these, those that may be either: nobody said whose their errors were
    bool operator==(const Accuracy &) const = default;
};

/// Between what shares an accuracy lies, each 0 to 1: were all that is unattributed with an error, or all without.
struct AccuracyBounds {
    Exact low{};  ///< without / applied
    Exact high{}; ///< (without + unattributed) / applied: the same where nothing is unattributed
};
/// Nothing where the class never applied.
std::optional<AccuracyBounds> boundsOf(const Accuracy &accuracy);

/// The interval of an accuracy at 95 %; nothing where the class never applied, or where some of it is unattributed:
/// how far chance reaches says nothing of what nobody knows.
///
/// Source: Wilson, as in core/stats/wilson.h
std::optional<stats::Interval> intervalOf(const Accuracy &accuracy);

/// Accuracy by error class, in the style of COPC: 1 - interactions with at least one error of the class / interactions
/// in which the class applied. An interaction counts once, however many evaluations of it there are: any error in one
/// of them counts. A class applies to an interaction where a question with such an answer was rated.
///
/// Where only some people's errors count, an interaction with one of theirs has an error. One without, but with an
/// error that nobody attributed, may be either. It stays one in which the class applied (left out, what remains would
/// be chosen by its outcome), and is counted apart: the accuracy lies within boundsOf().
///
/// Non-critical errors are counted per question in the same way: one number for all of them would say which form has
/// more questions.
class AccuracyCount {
public:
    explicit AccuracyCount(CountedErrors counted = {}) : m_counted(std::move(counted)) {}

    /// @param answers  those that @p score was made of: they say whose an error was
    void add(const InteractionId &interaction, const ScoringPlan &plan, const Score &score,
             std::span<const Answer> answers);

    /// Of a critical class.
    Accuracy of(ErrorClass errorClass) const;
    /// Non-critical, by question; only questions at which it applied. Questions of several forms with one id are one
    /// question: a form keeps ids when its words change.
    std::map<QuestionSlug, Accuracy> byQuestion() const;

    std::int64_t interactions() const { return static_cast<std::int64_t>(m_seen.size()); }
    /// Interactions that may be either in one of these numbers at least, since nobody said whose their errors were.
    std::int64_t unattributed() const;

private:
    enum class Whose { Counted, Others, Unstated };
    /// Of one class in one interaction.
    struct Met {
        bool applied = false;
        bool failed = false;       ///< by an error that counts
        bool unattributed = false; ///< there is an error that nobody attributed
        bool isUnattributed() const { return unattributed && !failed; }
        void addTo(Accuracy &accuracy) const;
    };
    Whose whoseErrorAt(const QuestionSlug &question, std::span<const Answer> answers) const;
    static void note(Met &met, bool isFailed, Whose whose);

    CountedErrors m_counted;
    std::map<InteractionId, std::array<Met, 4>> m_seen;
    std::map<QuestionSlug, std::map<InteractionId, Met>> m_questions;
};

} // namespace ringtrue::forms
