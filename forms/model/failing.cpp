// SPDX-License-Identifier: Apache-2.0
#include "forms/model/failing.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// The fewest points that one pick can earn; options picked beside others begin at nothing.
Exact fewestPoints(const Question &question)
{
    if (question.answers.empty() || question.type == QuestionType::Multiple)
        return 0;
    return std::ranges::min_element(question.answers, {}, &AnswerOption::points)->points;
}

/// What is taken off both sides before an answer's worth is told.
Exact base(const Question &question, const ScoringPolicy &policy)
{
    return policy.answerWorth == AnswerWorth::BetweenLowestAndHighest ? fewestPoints(question) : Exact{0};
}

std::optional<ErrorClass> ownClass(const Question &question, const ScoringPolicy &policy, const EarnedPoints &points,
                                   const Exact &fewest)
{
    if (question.error && isScored(question)
        && failsUnder(policy, points, points.earned == fewest && fewest < points.possible))
        return question.error;
    return std::nullopt;
}

} // namespace

bool failsUnder(const ScoringPolicy &policy, const EarnedPoints &points, bool isLowest)
{
    switch (policy.failsQuestion) {
    case FailsQuestion::MarkedOption:
        return false;
    case FailsQuestion::Lowest:
        return isLowest;
    case FailsQuestion::BelowHalf:
        return points.earned * 2 < points.possible;
    case FailsQuestion::BelowFull:
        return points.earned < points.possible;
    }
    return false;
}

EarnedPoints earnedBy(const Question &question, const ScoringPolicy &policy, std::size_t option)
{
    const Exact off = base(question, policy);
    return {question.answers[option].points - off, possiblePoints(question) - off};
}

EarnedPoints earnedBy(const Question &question, std::int32_t scaleValue)
{
    return {Exact{scaleValue} - Exact{question.scale->min}, possiblePoints(question)};
}

Exact possibleUnder(const Question &question, const ScoringPolicy &policy)
{
    return possiblePoints(question) - (isScored(question) ? base(question, policy) : Exact{0});
}

std::optional<ErrorClass> errorUnder(const Question &question, const ScoringPolicy &policy, std::size_t option)
{
    const AnswerOption &picked = question.answers[option];
    if (picked.error)
        return picked.error;
    if (question.type != QuestionType::Multiple)
        if (const auto failed = ownClass(question, policy, earnedBy(question, policy, option),
                                         fewestPoints(question) - base(question, policy)))
            return failed;
    return errorOf(question, picked);
}

std::optional<ErrorClass> classOf(const Question &question, const ScoringPolicy &policy, const AnswerValue &value)
{
    if (!isScored(question))
        return std::nullopt;
    if (const auto *picked = std::get_if<PickedOption>(&value))
        return errorUnder(question, policy, *indexOf(question, picked->option));
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return errorAt(question, policy, scale->value);
    if (const auto *number = std::get_if<NumberValue>(&value))
        return errorUnder(question, policy, *rangeOf(question, number->value));
    const auto *several = std::get_if<PickedOptions>(&value);
    if (!several)
        return std::nullopt;
    std::optional<ErrorClass> worst;
    EarnedPoints points{0, possiblePoints(question)};
    for (const AnswerOptionSlug &id : several->options) {
        const std::size_t option = *indexOf(question, id);
        worst = std::max(worst, errorUnder(question, policy, option));
        points.earned += question.answers[option].points;
    }
    const auto fewest = std::ranges::min_element(question.answers, {}, &AnswerOption::points)->points;
    worst = std::max(worst, ownClass(question, policy, points, fewest));
    if (!worst && !question.bonus && points.earned < points.possible)
        worst = ErrorClass::NonCritical;
    return worst;
}

std::optional<ErrorClass> errorAt(const Question &question, const ScoringPolicy &policy, std::int32_t scaleValue)
{
    const auto level = std::ranges::find(question.scale->levels, scaleValue, &ScaleLevel::at);
    if (level != question.scale->levels.end() && level->error)
        return level->error;
    const EarnedPoints points = earnedBy(question, scaleValue);
    if (const auto failed = ownClass(question, policy, points, 0))
        return failed;
    return !question.bonus && points.earned < points.possible ? std::optional{ErrorClass::NonCritical} : std::nullopt;
}

} // namespace ringtrue::forms
