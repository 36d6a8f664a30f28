// SPDX-License-Identifier: Apache-2.0
#include "forms/score/pick.h"

#include "forms/model/answer_ranges.h"

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

std::optional<std::uint32_t> optionOf(const ScoringPlan &plan, const PlanQuestion &question, const AnswerOptionSlug &id)
{
    for (std::uint32_t i = 0; i < question.optionCount; ++i)
        if (plan.options[question.firstOption + i].id == id)
            return i;
    return std::nullopt;
}

Picked pickOf(const ScoringPlan &plan, const PlanQuestion &question, const PickedOption &picked)
{
    if (question.type != QuestionType::YesNo && question.type != QuestionType::Choice)
        return Failure{PickProblem::OtherType};
    if (const auto option = optionOf(plan, question, picked.option))
        return Pick{PickKind::Option, static_cast<std::int32_t>(*option)};
    return Failure{PickProblem::UnknownOption};
}

Picked pickOf(const ScoringPlan &plan, const PlanQuestion &question, const PickedOptions &picked)
{
    if (!question.multiple)
        return Failure{PickProblem::OtherType};
    std::int32_t mask = 0;
    for (const AnswerOptionSlug &id : picked.options) {
        const auto option = optionOf(plan, question, id);
        if (!option || *option >= mostMultipleOptions)
            return Failure{PickProblem::UnknownOption};
        const auto bit = static_cast<std::int32_t>(1U << *option);
        const bool alone = plan.options[question.firstOption + *option].exclusive && picked.options.size() > 1;
        if (alone || (mask & bit) != 0)
            return Failure{PickProblem::NotTogether};
        mask |= bit;
    }
    return mask == 0 ? Picked{Failure{PickProblem::NotTogether}} : Picked{Pick{PickKind::Options, mask}};
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const ScaleValue &picked)
{
    if (!question.scale)
        return Failure{PickProblem::OtherType};
    if (picked.value < question.min || picked.value > question.max)
        return Failure{PickProblem::OutsideScale};
    return Pick{PickKind::Scale, picked.value};
}

Picked pickOf(const ScoringPlan &plan, const PlanQuestion &question, const NumberValue &picked)
{
    if (question.type != QuestionType::Number)
        return Failure{PickProblem::OtherType};
    if (!isWithin(question.number.value_or(NumberRange{}), picked.value))
        return Failure{PickProblem::OutsideScale};
    std::optional<std::int32_t> range;
    for (std::uint32_t i = 0; i < question.optionCount; ++i)
        if (plan.options[question.firstOption + i].from.value_or(Exact{}) <= picked.value)
            range = static_cast<std::int32_t>(i);
    if (!question.scored)
        return Pick{PickKind::Unscored};
    return range ? Picked{Pick{PickKind::Option, *range}} : Picked{Failure{PickProblem::OutsideScale}};
}

/// What is only noted: of the type that the question asks for, or refused.
Picked unscored(const PlanQuestion &question, QuestionType type)
{
    return question.type == type ? Picked{Pick{PickKind::Unscored}} : Picked{Failure{PickProblem::OtherType}};
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const WrittenText &)
{
    return unscored(question, QuestionType::Text);
}
Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const DateValue &)
{
    return unscored(question, QuestionType::Date);
}
Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const TimeValue &)
{
    return unscored(question, QuestionType::Time);
}
Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const EmotionValue &)
{
    return unscored(question, QuestionType::Emotion);
}
Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const AttachedFiles &)
{
    return unscored(question, QuestionType::File);
}

Picked pickOf(const ScoringPlan &, const PlanQuestion &question, const NotApplicable &)
{
    if (!question.mayBeNotApplicable)
        return Failure{PickProblem::NotApplicableNotAllowed};
    return Pick{PickKind::NotApplicable};
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
    std::vector<const AnswerValue *> values(plan.questions.size(), nullptr);
    std::size_t next = 0;
    for (const Answer &answer : answers) {
        const auto found = findQuestion(plan, answer.question, next);
        if (!found)
            return Failure{PickError{PickProblem::UnknownQuestion, answer.question}};
        if (values[*found] != nullptr)
            return Failure{PickError{PickProblem::AnsweredTwice, answer.question}};
        const auto &question = plan.questions[*found];
        const auto pick = std::visit([&](const auto &value) { return pickOf(plan, question, value); }, answer.value);
        if (!pick)
            return Failure{PickError{pick.error(), answer.question}};
        values[*found] = &answer.value;
        given[*found] = *pick;
        next = *found + 1;
    }
    const auto asked = plan.conditions.asked(values);
    std::vector<Pick> out = given;
    for (std::size_t i = 0; i < out.size(); ++i)
        if (!asked[i])
            out[i] = {PickKind::NotAsked};
    return out;
}

} // namespace ringtrue::forms
