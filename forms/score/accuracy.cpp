// SPDX-License-Identifier: Apache-2.0
#include "forms/score/accuracy.h"

#include "forms/score/class_counts.h"

#include <algorithm>

namespace ringtrue::forms {

std::optional<stats::Interval> intervalOf(const Accuracy &accuracy)
{
    const auto interval = stats::wilsonInterval(accuracy.without, accuracy.applied, 0.95);
    return interval ? std::optional{*interval} : std::nullopt;
}

/// Whether the error of @p answer is one of those that count.
bool AccuracyCount::counts(const Answer *answer)
{
    if (!m_counted.of)
        return true;
    if (answer == nullptr || !answer->attribution) {
        ++m_unattributed;
        return false;
    }
    return answer->attribution == m_counted.of;
}

void AccuracyCount::note(Met &met, bool isFailed)
{
    met.applied = true;
    met.failed = met.failed || isFailed;
}

void AccuracyCount::add(const InteractionId &interaction, const ScoringPlan &plan, const Score &score,
                        std::span<const Answer> answers)
{
    auto &classes = m_seen[interaction];
    std::array<std::vector<std::size_t>, 4> failed; // of several options picked together each may be of another class
    for (const ErrorClass errorClass : allErrorClasses)
        failed[static_cast<std::size_t>(errorClass)] = score.failedQuestions(errorClass);
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        if (score.state(i) != TermState::Rated)
            continue;
        const auto &id = plan.questions[i].id;
        const auto answer = std::ranges::find(answers, id, &Answer::question);
        const bool counted = score.error(i) && counts(answer == answers.end() ? nullptr : &*answer);
        for (const ErrorClass errorClass : allErrorClasses) {
            if (!applies(plan, score, i, errorClass))
                continue;
            const bool isFailed =
                counted && std::ranges::binary_search(failed[static_cast<std::size_t>(errorClass)], i);
            note(classes[static_cast<std::size_t>(errorClass)], isFailed);
            if (errorClass == ErrorClass::NonCritical)
                note(m_questions[id][interaction], isFailed);
        }
    }
}

Accuracy AccuracyCount::of(ErrorClass errorClass) const
{
    Accuracy out;
    for (const auto &[interaction, classes] : m_seen) {
        const Met &met = classes[static_cast<std::size_t>(errorClass)];
        out.applied += met.applied;
        out.without += met.applied && !met.failed;
    }
    return out;
}

std::map<QuestionSlug, Accuracy> AccuracyCount::byQuestion() const
{
    std::map<QuestionSlug, Accuracy> out;
    for (const auto &[question, interactions] : m_questions) {
        Accuracy &accuracy = out[question];
        for (const auto &[interaction, met] : interactions) {
            accuracy.applied += met.applied;
            accuracy.without += met.applied && !met.failed;
        }
    }
    return out;
}

} // namespace ringtrue::forms
