// SPDX-License-Identifier: Apache-2.0
#include "forms/model/conditions.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace ringtrue::forms {

namespace {

std::optional<std::int32_t> wholeNumber(const std::string &text)
{
    std::int32_t value = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional{value} : std::nullopt;
}

template <typename Values, typename Value>
bool contains(const Values &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// The number that comparisons look at: a point of a scale, or a number.
std::optional<Exact> numberOf(const AnswerValue &value)
{
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return Exact{scale->value};
    if (const auto *number = std::get_if<NumberValue>(&value))
        return number->value;
    return std::nullopt;
}

bool isAmong(const AnswerValue &value, const std::vector<std::string> &options, const std::vector<std::int32_t> &points)
{
    if (const auto *picked = std::get_if<PickedOption>(&value))
        return contains(options, picked->option.text());
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return contains(points, scale->value);
    if (const auto *several = std::get_if<PickedOptions>(&value))
        return std::ranges::any_of(several->options, [&](const auto &one) { return contains(options, one.text()); });
    return false;
}

} // namespace

std::map<std::string_view, std::size_t> questionNumbers(const std::vector<PlacedQuestion> &questions)
{
    std::map<std::string_view, std::size_t> out;
    for (std::size_t i = 0; i < questions.size(); ++i)
        out.emplace(questions[i].question->id.text(), i);
    return out;
}

/// Gives conditions numbers in place of ids.
class Conditions::Numbering {
public:
    explicit Numbering(const std::vector<PlacedQuestion> &questions) : m_numbers(questionNumbers(questions)) {}

    Numbered of(const Condition &condition) const
    {
        Numbered out;
        out.kind = condition.kind;
        if (const auto found = m_numbers.find(condition.question.text()); found != m_numbers.end())
            out.question = found->second;
        out.options = condition.answers;
        for (const std::string &answer : condition.answers)
            if (const auto point = wholeNumber(answer))
                out.points.push_back(*point);
        out.bound = condition.bound;
        for (const Condition &part : condition.parts)
            out.parts.push_back(of(part));
        return out;
    }

    /// The condition of a question and those of the sections it stands in; nothing where there are none.
    std::optional<Numbered> of(const Form &form, const PlacedQuestion &placed) const
    {
        Numbered all;
        all.kind = ConditionKind::All;
        const auto add = [&](const std::optional<Condition> &when) {
            if (when)
                all.parts.push_back(of(*when));
        };
        const std::size_t outer = outerSection(form, placed.section);
        if (outer != placed.section)
            add(form.sections[outer].when);
        add(form.sections[placed.section].when);
        add(placed.question->when);
        if (all.parts.empty())
            return std::nullopt;
        return all;
    }

    static void collect(const Numbered &condition, std::set<std::size_t> &out)
    {
        if (condition.question)
            out.insert(*condition.question);
        for (const Numbered &part : condition.parts)
            collect(part, out);
    }

private:
    std::map<std::string_view, std::size_t> m_numbers;
};

Conditions::Conditions(const Form &form)
{
    const auto questions = questionsOf(form);
    const Numbering numbering(questions);
    for (const PlacedQuestion &placed : questions) {
        m_conditions.push_back(numbering.of(form, placed));
        std::set<std::size_t> lookedAt;
        if (m_conditions.back())
            Numbering::collect(*m_conditions.back(), lookedAt);
        m_lookedAt.emplace_back(lookedAt.begin(), lookedAt.end());
    }
    findOrder();
}

void Conditions::findOrder()
{
    std::vector<std::vector<std::size_t>> children(count());
    std::vector<std::size_t> waitsFor(count(), 0);
    for (std::size_t i = 0; i < count(); ++i) {
        waitsFor[i] = m_lookedAt[i].size();
        if (waitsFor[i] == 0)
            m_order.push_back(i);
        for (const std::size_t parent : m_lookedAt[i])
            children[parent].push_back(i);
    }
    for (std::size_t next = 0; next < m_order.size(); ++next)
        for (const std::size_t child : children[m_order[next]])
            if (--waitsFor[child] == 0)
                m_order.push_back(child);
}

std::vector<bool> Conditions::asked(std::span<const AnswerValue *const> values) const
{
    std::vector<bool> out(count(), false);
    for (const std::size_t question : m_order)
        out[question] = !m_conditions[question] || isMet(*m_conditions[question], values, out) == Met::Yes;
    return out;
}

Conditions::Met Conditions::isMet(const Numbered &condition, std::span<const AnswerValue *const> values,
                                  const std::vector<bool> &asked)
{
    if (condition.kind == ConditionKind::Not) {
        const Met part = condition.parts.empty() ? Met::Unknown : isMet(condition.parts.front(), values, asked);
        return part == Met::Unknown ? part : part == Met::Yes ? Met::No : Met::Yes;
    }
    if (condition.kind == ConditionKind::All || condition.kind == ConditionKind::Any) {
        const bool all = condition.kind == ConditionKind::All;
        Met out = all ? Met::Yes : Met::No;
        for (const Numbered &part : condition.parts) {
            const Met met = isMet(part, values, asked);
            out = all ? std::min(out, met) : std::max(out, met);
        }
        return out;
    }
    if (!condition.question || !asked[*condition.question] || values[*condition.question] == nullptr
        || std::holds_alternative<Unanswered>(*values[*condition.question]))
        return Met::Unknown;
    return isMet(condition, *values[*condition.question]);
}

Conditions::Met Conditions::isMet(const Numbered &condition, const AnswerValue &value)
{
    bool met = false;
    if (condition.kind == ConditionKind::Answers)
        met = isAmong(value, condition.options, condition.points);
    else if (condition.kind == ConditionKind::NotApplicable)
        met = std::holds_alternative<NotApplicable>(value);
    else if (const auto number = numberOf(value))
        met = (*number >= condition.bound) == (condition.kind == ConditionKind::AtLeast);
    return met ? Met::Yes : Met::No;
}

} // namespace ringtrue::forms
