// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/representatives.h"

#include "forms/model/answer_ranges.h"
#include "forms/model/conditions.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

constexpr std::size_t mostTogether = 6; // options of one question that are tried in every combination

/// What the conditions of a form compare one question with.
struct Compared {
    std::set<std::string> answers;
    std::vector<Exact> bounds;
    bool withNotApplicable = false;
};

Compared comparedWith(const Question &question, const Form &form)
{
    Compared out;
    const auto note = [&](const Condition &comparison, const std::string &) {
        if (comparison.question != question.id)
            return;
        out.answers.insert(comparison.answers.begin(), comparison.answers.end());
        if (comparison.kind == ConditionKind::AtLeast || comparison.kind == ConditionKind::Below)
            out.bounds.push_back(comparison.bound);
        out.withNotApplicable = out.withNotApplicable || comparison.kind == ConditionKind::NotApplicable;
    };
    for (const PlacedQuestion &placed : questionsOf(form))
        if (placed.question->when)
            eachComparison(*placed.question->when, {}, note);
    return out;
}

std::optional<std::vector<AnswerValue>> options(const Question &question, const Compared &compared)
{
    std::vector<AnswerValue> out;
    std::size_t known = 0;
    bool hasOther = false;
    for (const AnswerOption &option : question.answers) {
        const bool isCompared = compared.answers.contains(option.id.text());
        known += isCompared ? 1 : 0;
        if (isCompared || !hasOther)
            out.emplace_back(PickedOption{option.id});
        hasOther = hasOther || !isCompared;
    }
    if (known < compared.answers.size() || !compared.bounds.empty())
        return std::nullopt;
    return out;
}

std::optional<std::vector<AnswerValue>> combinations(const Question &question, const Compared &compared)
{
    std::vector<AnswerOptionSlug> named;
    std::vector<AnswerValue> out;
    for (const AnswerOption &option : question.answers)
        if (compared.answers.contains(option.id.text()))
            named.push_back(option.id);
        else if (out.empty())
            out.emplace_back(PickedOptions{{option.id}});
    if (named.size() < compared.answers.size() || named.size() > mostTogether || !compared.bounds.empty())
        return std::nullopt;
    for (std::size_t mask = 1; mask < std::size_t{1} << named.size(); ++mask) {
        PickedOptions picked;
        for (std::size_t i = 0; i < named.size(); ++i)
            if ((mask >> i & 1U) != 0)
                picked.options.push_back(named[i]);
        if (!flawOf(question, picked))
            out.emplace_back(std::move(picked));
    }
    return out;
}

/// The numbers around each of @p bounds, in steps of @p step, and both ends.
std::set<Exact> around(const std::vector<Exact> &bounds, const Exact &min, const Exact &max, int decimals)
{
    Exact step = 1;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    std::set<Exact> out{min, max};
    for (const Exact &bound : bounds)
        for (const Exact &near :
             {bound.rounded(decimals) - step, bound.rounded(decimals), bound.rounded(decimals) + step})
            if (near >= min && near <= max)
                out.insert(near);
    return out;
}

std::optional<std::vector<AnswerValue>> points(const Question &question, const Compared &compared)
{
    auto bounds = compared.bounds;
    for (const std::string &answer : compared.answers) {
        const auto point = Exact::parse(answer);
        if (!point || !point->isInteger() || *point < Exact{question.scale->min} || *point > Exact{question.scale->max})
            return std::nullopt;
        bounds.push_back(*point);
    }
    std::vector<AnswerValue> out;
    for (const Exact &value : around(bounds, question.scale->min, question.scale->max, 0))
        out.emplace_back(ScaleValue{static_cast<std::int32_t>(value.approximate())});
    return out;
}

std::optional<std::vector<AnswerValue>> numbers(const Question &question, const Compared &compared)
{
    const NumberRange range = question.number.value_or(NumberRange{});
    if (!compared.answers.empty())
        return std::nullopt;
    std::vector<AnswerValue> out;
    for (const Exact &value : around(compared.bounds, range.min, range.max, range.decimals))
        out.emplace_back(NumberValue{value});
    return out;
}

std::optional<std::vector<AnswerValue>> given(const Question &question, const Compared &compared)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
        return options(question, compared);
    case QuestionType::Multiple:
        return combinations(question, compared);
    case QuestionType::Scale:
        return question.scale ? points(question, compared) : std::nullopt;
    case QuestionType::Number:
        return numbers(question, compared);
    case QuestionType::Text:
    case QuestionType::Date:
    case QuestionType::Time:
    case QuestionType::File:
    case QuestionType::Emotion:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<AnswerValue>> representatives(const Question &question, const Form &form)
{
    const Compared compared = comparedWith(question, form);
    if (compared.withNotApplicable && !question.notApplicable)
        return std::nullopt;
    auto out = given(question, compared);
    if (out && question.notApplicable)
        out->emplace_back(NotApplicable{});
    return out;
}

} // namespace ringtrue::forms
