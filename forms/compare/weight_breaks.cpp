// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/weight_breaks.h"

#include "forms/model/conditions.h"
#include "forms/model/weights.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>

namespace ringtrue::forms {

namespace {

/// The questions of a form that earn points.
class ScoredParts {
public:
    explicit ScoredParts(const Form &form) : m_questions(questionsOf(form)), m_numbers(questionNumbers(m_questions)) {}

    /// Nothing where there is none of this id.
    const Question *find(const QuestionSlug &id) const
    {
        const auto found = m_numbers.find(id.text());
        if (found == m_numbers.end() || !isScored(*m_questions[found->second].question))
            return nullptr;
        return m_questions[found->second].question;
    }

private:
    std::vector<PlacedQuestion> m_questions;
    std::map<std::string_view, std::size_t> m_numbers;
};

/// Makes @p weight that of before; whether it was another one.
bool putBack(std::optional<Exact> &weight, const std::optional<Exact> &before)
{
    const bool differs = weight.value_or(Exact{1}) != before.value_or(Exact{1});
    weight = before;
    return differs;
}

/// Makes the weights of @p form those of before, and lists those that were others and are counted.
std::vector<WeightBreak> putBack(Form &form, const Form &previous, const ScoredParts &earlier)
{
    std::vector<WeightBreak> out;
    for (Section &section : form.sections) {
        const auto was = std::ranges::find(previous.sections, section.id, &Section::id);
        if (was != previous.sections.end() && putBack(section.weight, was->weight)
            && form.scoring.weights != WeightMeaning::Question)
            out.push_back({ChangedThing::Section, section.id.text(), "weight"});
        for (Question &question : section.questions) {
            const Question &before = *earlier.find(question.id);
            if (putBack(question.weight, before.weight))
                out.push_back({ChangedThing::Question, question.id.text(), "weight"});
            if (question.bonus != before.bonus)
                out.push_back({ChangedThing::Question, question.id.text(), "bonus"});
            question.bonus = before.bonus;
        }
    }
    return out;
}

} // namespace

std::vector<WeightBreak> weightBreaks(const Form &previous, const Form &form)
{
    const ScoredParts earlier(previous);
    Form now = form;
    for (Section &section : now.sections)
        std::erase_if(section.questions, [&](const Question &question) {
            return !isScored(question) || earlier.find(question.id) == nullptr;
        });
    Form before = now;
    auto out = putBack(before, previous, earlier);
    if (weightShares(before) == weightShares(now))
        out.clear();
    return out;
}

} // namespace ringtrue::forms
