// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/conditions.h"

#include "forms/model/conditions.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// The questions of a form, numbered once for all conditions.
struct Asked {
    std::vector<PlacedQuestion> questions;
    std::vector<std::optional<std::size_t>> parents = conditionParents(questions);
    std::vector<std::string> ids{};

    const Question &at(std::size_t number) const { return *questions[number].question; }
};

std::string pathOf(const PlacedQuestion &placed)
{
    return itemPath(itemPath("sections", placed.section) + "/questions", placed.inSection);
}

bool isAnswerOf(const Question &question, const std::string &answer)
{
    if (!question.scale)
        return indexOf(question, AnswerOptionSlug{answer}).has_value();
    const auto value = Exact::parse(answer);
    return value && value->isInteger() && *value >= Exact{question.scale->min} && *value <= Exact{question.scale->max};
}

void lintCondition(const Asked &asked, std::size_t number, Collected &out)
{
    const Condition &when = *asked.at(number).when;
    const std::string path = pathOf(asked.questions[number]) + "/when";
    if (!asked.parents[number]) {
        out.error(FindingCode::ConditionUnknownQuestion, path + "/question", {when.question.text()},
                  nearestTo(when.question.text(), asked.ids));
        return;
    }
    const Question &parent = asked.at(*asked.parents[number]);
    if (parent.type == QuestionType::Text) {
        out.error(FindingCode::ConditionOnText, path + "/question", {parent.id.text()});
        return;
    }
    std::vector<std::string> known;
    for (const AnswerOption &option : parent.answers)
        known.push_back(option.id.text());
    for (const std::string &answer : when.answers)
        if (!isAnswerOf(parent, answer))
            out.error(FindingCode::ConditionUnknownAnswer, path + "/is", {answer, parent.id.text()},
                      nearestTo(answer, known));
}

/// The circles of questions that wait for each other, each once, from its first question in the form's order on.
/// Each question is walked over twice at most.
std::vector<std::vector<std::size_t>> circles(const Asked &asked)
{
    std::vector<std::vector<std::size_t>> out;
    std::vector<std::size_t> walkOf(asked.parents.size(), 0); // 0: nobody has been there
    for (std::size_t start = 0; start < asked.parents.size(); ++start) {
        std::optional<std::size_t> at = start;
        for (; at && walkOf[*at] == 0; at = asked.parents[*at])
            walkOf[*at] = start + 1;
        if (!at || walkOf[*at] != start + 1)
            continue; // it leads out, or to what another walk has seen
        std::vector<std::size_t> circle{*at};
        for (auto next = *asked.parents[*at]; next != *at; next = *asked.parents[next])
            circle.push_back(next);
        std::rotate(circle.begin(), std::ranges::min_element(circle), circle.end());
        out.push_back(std::move(circle));
    }
    return out;
}

void lintCircle(const Asked &asked, const std::vector<std::size_t> &circle, Collected &out)
{
    std::string words;
    for (const std::size_t number : circle)
        words += asked.at(number).id.text() + " -> ";
    words += asked.at(circle.front()).id.text();
    out.error(FindingCode::ConditionCycle, pathOf(asked.questions[circle.front()]) + "/when", {words});
}

} // namespace

void lintConditions(const Form &form, Collected &out)
{
    Asked asked{.questions = questionsOf(form)};
    for (const PlacedQuestion &placed : asked.questions)
        asked.ids.push_back(placed.question->id.text());
    for (std::size_t number = 0; number < asked.questions.size(); ++number)
        if (asked.at(number).when)
            lintCondition(asked, number, out);
    for (const auto &circle : circles(asked))
        lintCircle(asked, circle, out);
}

} // namespace ringtrue::forms
