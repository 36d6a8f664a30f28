// SPDX-License-Identifier: Apache-2.0
#include "forms/model/conditions.h"

namespace ringtrue::forms {

std::map<std::string_view, std::size_t> questionNumbers(const std::vector<PlacedQuestion> &questions)
{
    std::map<std::string_view, std::size_t> out;
    for (std::size_t i = 0; i < questions.size(); ++i)
        out.emplace(questions[i].question->id.text(), i);
    return out;
}

std::vector<std::optional<std::size_t>> conditionParents(const std::vector<PlacedQuestion> &questions)
{
    const auto numbers = questionNumbers(questions);
    std::vector<std::optional<std::size_t>> out(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (const auto &when = questions[i].question->when)
            if (const auto found = numbers.find(when->question.text()); found != numbers.end())
                out[i] = found->second;
    return out;
}

std::vector<std::size_t> askingOrder(const std::vector<PlacedQuestion> &questions)
{
    const auto parents = conditionParents(questions);
    std::vector<std::vector<std::size_t>> children(questions.size());
    std::vector<std::size_t> out;
    out.reserve(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!questions[i].question->when)
            out.push_back(i);
        else if (parents[i])
            children[*parents[i]].push_back(i);
    }
    for (std::size_t next = 0; next < out.size(); ++next) {
        const auto &more = children[out[next]];
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

} // namespace ringtrue::forms
