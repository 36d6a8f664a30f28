// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/never_met.h"

#include "tests/effort.h"
#include "tests/forms/lint/found.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Question choice(const std::string &id, std::size_t options)
{
    Question question;
    question.id = QuestionSlug(id);
    question.type = QuestionType::Choice;
    for (std::size_t i = 0; i < options; ++i)
        question.answers.push_back(
            {.id = AnswerOptionSlug("o" + std::to_string(i)), .text = "One of many", .points = 0, .error = {}});
    return question;
}

Condition is(const std::string &question, std::size_t option)
{
    Condition out;
    out.question = QuestionSlug(question);
    out.answers = {"o" + std::to_string(option)};
    return out;
}

Question waiting(std::size_t number, std::vector<Condition> forAll)
{
    Question question;
    question.id = QuestionSlug("waits-" + std::to_string(number));
    question.type = QuestionType::Text;
    question.when.emplace();
    question.when->kind = ConditionKind::All;
    question.when->parts = std::move(forAll);
    return question;
}

/// A form with one section, which is empty.
Form blank()
{
    Form form;
    form.sections.resize(1);
    form.sections[0].id = SectionSlug("all");
    return form;
}

/// How many questions are found never to be asked.
std::ptrdiff_t neverAsked(const Form &form)
{
    const auto found = foundBy([&](Collected &out) { lintNeverMet(form, out); });
    return std::ranges::count(found, ';');
}

} // namespace

TEST_CASE("many who wait for a question of many options are all looked at, and soon", "[forms][lint]")
{
    Form form = blank();
    auto &questions = form.sections[0].questions;
    questions.push_back(choice("which", 12'000));
    for (std::size_t i = 0; i < 6'000; ++i)
        questions.push_back(waiting(i, {is("which", 2 * i), is("which", 2 * i + 1)}));
    const Effort effort;
    CHECK(neverAsked(form) == 6'000);
    CHECK(effort.isSmall());
}

TEST_CASE("of conditions that would take long some are tried, and nothing is said of the others", "[forms][lint]")
{
    Form form = blank();
    auto &questions = form.sections[0].questions;
    std::vector<Condition> comparisons;
    for (std::size_t i = 0; i < 64; ++i) {
        if (i < 8)
            questions.push_back(choice("which-" + std::to_string(i), 2));
        comparisons.push_back(is("which-" + std::to_string(i % 8), i / 8 % 2)); // is one, and is the other
    }
    for (std::size_t i = 0; i < 190; ++i)
        questions.push_back(waiting(i, comparisons));
    const auto found = neverAsked(form);
    CHECK(found > 0);
    CHECK(found < 190);
}

TEST_CASE("what several options picked together lead to is not said to be never asked", "[forms][lint]")
{
    Form form = blank();
    auto &questions = form.sections[0].questions;
    questions.push_back(choice("which", 3));
    questions[0].type = QuestionType::Multiple;
    questions.push_back(waiting(0, {is("which", 0), is("which", 1)}));
    CHECK(neverAsked(form) == 0);
    questions[0].answers[1].exclusive = true;
    CHECK(neverAsked(form) == 1);
}
