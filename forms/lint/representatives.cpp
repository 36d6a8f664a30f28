// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/representatives.h"

#include <algorithm>
#include <utility>

namespace ringtrue::forms {

namespace {

constexpr std::size_t mostTogether = 6; // options of one question that are tried in every combination

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

std::optional<std::vector<AnswerValue>> points(const Scale &scale, const Compared &compared)
{
    auto bounds = compared.bounds;
    for (const std::string_view answer : compared.answers) {
        const auto point = Exact::parse(answer);
        if (!point || !point->isInteger() || *point < Exact{scale.min} || *point > Exact{scale.max})
            return std::nullopt;
        bounds.push_back(*point);
    }
    std::vector<AnswerValue> out;
    for (const Exact &value : around(bounds, scale.min, scale.max, 0))
        out.emplace_back(ScaleValue{static_cast<std::int32_t>(value.approximate())});
    return out;
}

std::optional<std::vector<AnswerValue>> numbers(const NumberRange &range, const Compared &compared)
{
    if (!compared.answers.empty())
        return std::nullopt;
    std::vector<AnswerValue> out;
    for (const Exact &value : around(compared.bounds, range.min, range.max, range.decimals))
        out.emplace_back(NumberValue{value});
    return out;
}

} // namespace

void addComparison(Compared &compared, const Condition &comparison)
{
    compared.answers.insert(comparison.answers.begin(), comparison.answers.end());
    if (comparison.kind == ConditionKind::AtLeast || comparison.kind == ConditionKind::Below)
        compared.bounds.push_back(comparison.bound);
    compared.withNotApplicable = compared.withNotApplicable || comparison.kind == ConditionKind::NotApplicable;
}

DecidingQuestion::DecidingQuestion(const Question &question) : m_question(&question)
{
    for (const AnswerOption &option : question.answers)
        m_options.emplace(option.id.text(), &option);
}

std::optional<std::vector<const AnswerOption *>> DecidingQuestion::named(const Compared &compared) const
{
    std::vector<const AnswerOption *> out;
    for (const std::string_view answer : compared.answers) {
        const auto found = m_options.find(answer);
        if (found == m_options.end())
            return std::nullopt;
        out.push_back(found->second);
    }
    return out;
}

const AnswerOption *DecidingQuestion::other(const Compared &compared) const
{
    const auto found =
        std::ranges::find_if(m_options, [&](const auto &option) { return !compared.answers.contains(option.first); });
    return found == m_options.end() ? nullptr : found->second;
}

std::optional<std::vector<AnswerValue>> DecidingQuestion::options(const Compared &compared) const
{
    const auto known = named(compared);
    if (!known || !compared.bounds.empty())
        return std::nullopt;
    std::vector<AnswerValue> out;
    for (const AnswerOption *const option : *known)
        out.emplace_back(PickedOption{option->id});
    if (const AnswerOption *const option = other(compared))
        out.emplace_back(PickedOption{option->id});
    return out;
}

std::optional<std::vector<AnswerValue>> DecidingQuestion::combinations(const Compared &compared) const
{
    const auto known = named(compared);
    if (!known || known->size() > mostTogether || !compared.bounds.empty())
        return std::nullopt;
    std::vector<AnswerValue> out;
    if (const AnswerOption *const option = other(compared))
        out.emplace_back(PickedOptions{{option->id}});
    for (std::size_t mask = 1; mask < std::size_t{1} << known->size(); ++mask) {
        PickedOptions picked;
        bool hasExclusive = false;
        for (std::size_t i = 0; i < known->size(); ++i)
            if ((mask >> i & 1U) != 0) {
                picked.options.push_back((*known)[i]->id);
                hasExclusive = hasExclusive || (*known)[i]->exclusive;
            }
        if (!hasExclusive || picked.options.size() == 1)
            out.emplace_back(std::move(picked));
    }
    return out;
}

std::optional<std::vector<AnswerValue>> DecidingQuestion::ofType(const Compared &compared) const
{
    switch (m_question->type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
        return options(compared);
    case QuestionType::Multiple:
        return combinations(compared);
    case QuestionType::Scale:
        return m_question->scale ? points(*m_question->scale, compared) : std::nullopt;
    case QuestionType::Number:
        return numbers(m_question->number.value_or(NumberRange{}), compared);
    case QuestionType::Text:
    case QuestionType::Date:
    case QuestionType::Time:
    case QuestionType::File:
    case QuestionType::Emotion:
        break;
    }
    return std::nullopt;
}

std::optional<std::vector<AnswerValue>> DecidingQuestion::representatives(const Compared &compared) const
{
    if (compared.withNotApplicable && !m_question->notApplicable)
        return std::nullopt;
    auto out = ofType(compared);
    if (out && m_question->notApplicable)
        out->emplace_back(NotApplicable{});
    return out;
}

} // namespace ringtrue::forms
