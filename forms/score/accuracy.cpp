// SPDX-License-Identifier: Apache-2.0
#include "forms/score/accuracy.h"

#include "forms/score/class_counts.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

std::optional<AccuracyBounds> boundsOf(const Accuracy &accuracy)
{
    if (accuracy.applied == 0)
        return std::nullopt;
    return AccuracyBounds{.low = Exact{accuracy.without} / Exact{accuracy.applied},
                          .high = Exact{accuracy.without + accuracy.unattributed} / Exact{accuracy.applied}};
}

std::optional<stats::Interval> intervalOf(const Accuracy &accuracy)
{
    if (accuracy.unattributed > 0)
        return std::nullopt;
    const auto interval = stats::wilsonInterval(accuracy.without, accuracy.applied, 0.95);
    return interval ? std::optional{*interval} : std::nullopt;
}

/// Whether an error at @p question is one of those that count.
AccuracyCount::Whose AccuracyCount::whoseErrorAt(const QuestionSlug &question, std::span<const Answer> answers) const
{
    if (!m_counted.of)
        return Whose::Counted;
    const auto answer = std::ranges::find(answers, question, &Answer::question);
    if (answer == answers.end() || !answer->attribution)
        return Whose::Unstated;
    return answer->attribution == m_counted.of ? Whose::Counted : Whose::Others;
}

void AccuracyCount::note(Met &met, bool isFailed, Whose whose)
{
    met.applied = true;
    met.failed = met.failed || (isFailed && whose == Whose::Counted);
    met.unattributed = met.unattributed || (isFailed && whose == Whose::Unstated);
}

void AccuracyCount::Met::addTo(Accuracy &accuracy) const
{
    accuracy.unattributed += isUnattributed();
    accuracy.applied += applied;
    accuracy.without += applied && !unattributed && !failed;
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
        const Whose whose = whoseErrorAt(id, answers);
        for (const ErrorClass errorClass : allErrorClasses) {
            if (!applies(plan, score, i, errorClass))
                continue;
            const bool isFailed = std::ranges::binary_search(failed[static_cast<std::size_t>(errorClass)], i);
            note(classes[static_cast<std::size_t>(errorClass)], isFailed, whose);
            if (errorClass == ErrorClass::NonCritical)
                note(m_questions[id][interaction], isFailed, whose);
        }
    }
}

Accuracy AccuracyCount::of(ErrorClass errorClass) const
{
    Accuracy out;
    for (const auto &[interaction, classes] : m_seen)
        classes[static_cast<std::size_t>(errorClass)].addTo(out);
    return out;
}

std::map<QuestionSlug, Accuracy> AccuracyCount::byQuestion() const
{
    std::map<QuestionSlug, Accuracy> out;
    for (const auto &[question, interactions] : m_questions)
        for (const auto &[interaction, met] : interactions)
            met.addTo(out[question]);
    return out;
}

std::int64_t AccuracyCount::unattributed() const
{
    std::set<InteractionId> out;
    for (const auto &[interaction, classes] : m_seen)
        for (const ErrorClass errorClass : allErrorClasses)
            if (isCritical(errorClass) && classes[static_cast<std::size_t>(errorClass)].isUnattributed())
                out.insert(interaction);
    for (const auto &[question, interactions] : m_questions)
        for (const auto &[interaction, met] : interactions)
            if (met.isUnattributed())
                out.insert(interaction);
    return static_cast<std::int64_t>(out.size());
}

} // namespace ringtrue::forms
