// SPDX-License-Identifier: Apache-2.0
#include "forms/score/pick.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace ringtrue::forms {

namespace {

using Picked = Result<Pick, PickProblem>;

Picked pickOf(const ScoringPlan &, const PlanQuestion &, const Unanswered &)
{
    return Pick{};
}

Picked pickOf(const ScoringPlan &plan, const PlanQuestion &question, const PickedOption &picked)
{
    if (!question.scored || question.scale)
        return Failure{PickProblem::OtherType};
    for (std::uint32_t i = 0; i < question.optionCount; ++i)
        if (plan.options[question.firstOption + i].id == picked.option)
            return Pick{PickKind::Option, static_cast<std::int32_t>(i)};
    return Failure{PickProblem::UnknownOption};
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const ScaleValue &picked)
{
    if (!question.scale)
        return Failure{PickProblem::OtherType};
    if (picked.value < question.min || picked.value > question.max)
        return Failure{PickProblem::OutsideScale};
    return Pick{PickKind::Scale, picked.value};
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const WrittenText &)
{
    if (question.scored)
        return Failure{PickProblem::OtherType};
    return Pick{PickKind::Text};
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const NotApplicable &)
{
    if (!question.mayBeNotApplicable)
        return Failure{PickProblem::NotApplicableNotAllowed};
    return Pick{PickKind::NotApplicable};
}

bool isMet(const PlanCondition &condition, const Pick &parent)
{
    return (parent.kind == PickKind::Option || parent.kind == PickKind::Scale)
           && std::ranges::find(condition.picked, parent.value) != condition.picked.end();
}

/// Answers stand in the form's order, mostly: the search begins after the last one found.
std::optional<std::size_t> findQuestion(const ScoringPlan &plan, const QuestionSlug &id, std::size_t after)
{
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const std::size_t candidate = (after + i) % plan.questions.size();
        if (plan.questions[candidate].id == id)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Pick>, PickError> picksOf(const ScoringPlan &plan, std::span<const Answer> answers)
{
    std::vector<Pick> given(plan.questions.size());
    std::vector<bool> seen(plan.questions.size());
    std::size_t next = 0;
    for (const Answer &answer : answers) {
        const auto found = findQuestion(plan, answer.question, next);
        if (!found)
            return Failure{PickError{PickProblem::UnknownQuestion, answer.question}};
        if (seen[*found])
            return Failure{PickError{PickProblem::AnsweredTwice, answer.question}};
        const auto &question = plan.questions[*found];
        const auto pick = std::visit([&](const auto &value) { return pickOf(plan, question, value); }, answer.value);
        if (!pick)
            return Failure{PickError{pick.error(), answer.question}};
        seen[*found] = true;
        given[*found] = *pick;
        next = *found + 1;
    }
    std::vector<Pick> out = given;
    for (std::size_t i = 0; i < out.size(); ++i)
        if (plan.hasCondition[i])
            out[i] = {PickKind::NotAsked};
    for (const PlanCondition &condition : plan.conditions)
        if (isMet(condition, out[condition.parent]))
            out[condition.question] = given[condition.question];
    return out;
}

} // namespace ringtrue::forms
