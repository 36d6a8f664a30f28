// SPDX-License-Identifier: Apache-2.0
#include "forms/score/what_if.h"
#include "tests/forms/score/built_form.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Answer picked(const std::string &question, const std::string &option)
{
    Answer out;
    out.question = QuestionSlug{question};
    out.value = PickedOption{AnswerOptionSlug{option}};
    return out;
}

const WhatIfTerm *termOf(const WhatIf &found, const std::string &question)
{
    const auto term = std::ranges::find(found.changed, QuestionSlug{question}, &WhatIfTerm::question);
    return term == found.changed.end() ? nullptr : &*term;
}

const Form first = formOf({section("all", 1, {choice("a", 60, {0, 1}), choice("b", 40, {0, 1})})});

} // namespace

TEST_CASE("The same answers on the same version differ in nothing", "[score]")
{
    const std::vector<Answer> answers{picked("a", "o1"), picked("b", "o0")};
    const auto found = whatIf(first, nullptr, first, nullptr, answers);
    REQUIRE(found);
    CHECK(found->rawDifference == Exact{0});
    CHECK(found->changed.empty());
    CHECK(found->leftOut.empty());
    CHECK_FALSE(found->outcomeChanges);
}

TEST_CASE("Another version is compared question by question, by their ids", "[score]")
{
    Form other = formOf({section("new", 1, {choice("c", 50, {0, 1}), choice("a", 50, {0, 1, 2})})});
    other.scoring.passMark = 80;
    const std::vector<Answer> answers{picked("a", "o1"), picked("b", "o1")};
    const auto found = whatIf(first, nullptr, other, nullptr, answers);
    REQUIRE(found);
    CHECK(found->before.raw == Exact{100});
    CHECK(found->after.raw == Exact{50}); // half of a's points, and c is not answered
    CHECK(found->rawDifference == Exact{-50});
    CHECK(found->outcomeChanges); // none, then fail
    CHECK(found->leftOut == std::vector{QuestionSlug{"b"}});
    REQUIRE(termOf(*found, "a"));
    CHECK(termOf(*found, "a")->weightBefore == Exact::quotient(3, 5));
    CHECK(termOf(*found, "a")->weightAfter == Exact{1});
    REQUIRE(termOf(*found, "b"));
    CHECK(termOf(*found, "b")->weightBefore);
    CHECK_FALSE(termOf(*found, "b")->weightAfter);
    REQUIRE(termOf(*found, "c"));
    CHECK_FALSE(termOf(*found, "c")->weightBefore);
}

TEST_CASE("An answer that the other version does not take is left out there", "[score]")
{
    Form other = first;
    other.sections[0].questions[0] = scale("a", 60, 0, 10); // another type
    other.sections[0].questions[1].answers.pop_back();      // an option gone
    other.sections[0].questions[1].answers.push_back({AnswerOptionSlug{"o9"}, "9", 1, {}});
    const std::vector<Answer> answers{picked("a", "o1"), picked("b", "o1")};
    const auto found = whatIf(first, nullptr, other, nullptr, answers);
    REQUIRE(found);
    CHECK(found->leftOut == std::vector{QuestionSlug{"a"}, QuestionSlug{"b"}});
    CHECK_FALSE(found->after.raw);
    CHECK_FALSE(found->rawDifference);
}

TEST_CASE("Answers that do not fit their own form are no what-if", "[score]")
{
    const std::vector<Answer> answers{picked("gone", "o1")};
    const auto found = whatIf(first, nullptr, first, nullptr, answers);
    REQUIRE_FALSE(found);
    CHECK(found.error() == PickError{PickProblem::UnknownQuestion, QuestionSlug{"gone"}});
}

TEST_CASE("The same answers under another policy", "[score]")
{
    Form form = formOf({section("s", 1, {choice("a", 30, {0, 1}), choice("b", 20, {0, 1}), choice("c", 50, {0, 1})})});
    form.scoring.passMark = 50;
    Form other = form;
    other.scoring.notApplicable = NotApplicablePolicy::FullPoints;
    const std::vector<Answer> answers{
        picked("a", "o1"), {QuestionSlug{"b"}, NotApplicable{}, {}, {}}, picked("c", "o0")};
    const auto found = whatIf(form, nullptr, other, nullptr, answers);
    REQUIRE(found);
    CHECK(found->before.raw == exact("75/2")); // 30 of 80
    CHECK(found->after.raw == Exact{50});
    CHECK(found->rawDifference == exact("25/2"));
    CHECK(found->finalDifference == exact("25/2"));
    CHECK(found->outcomeChanges);
    REQUIRE(found->changed.size() == 3);
    CHECK(found->changed[0] == WhatIfTerm{QuestionSlug{"a"}, exact("3/8"), exact("3/10"), exact("75/2"), Exact{30}});
    CHECK(found->changed[1] == WhatIfTerm{QuestionSlug{"b"}, Exact{0}, exact("1/5"), Exact{0}, Exact{20}});
}

TEST_CASE("What obligations contribute is told of both sides", "[score]")
{
    Form form = first;
    form.obligations = {{ObligationSlug{"notice"}, ObligationKind::Law, "Say that it is recorded", {}}};
    form.sections[0].questions[1].obligations = {ObligationSlug{"notice"}};
    Form other = form;
    other.sections[0].questions[1].weight = 60; // of 120
    const std::vector<Answer> answers{picked("a", "o0"), picked("b", "o1")};
    const auto found = whatIf(form, nullptr, other, nullptr, answers);
    REQUIRE(found);
    CHECK(found->obligationsBefore == std::vector{SubmittedScore::Group{40, 40}});
    CHECK(found->obligationsAfter == std::vector{SubmittedScore::Group{50, 50}});
}

TEST_CASE("There is no difference to a score that does not exist", "[score]")
{
    const std::vector<Answer> none{{QuestionSlug{"a"}, NotApplicable{}, {}, {}},
                                   {QuestionSlug{"b"}, NotApplicable{}, {}, {}}};
    Form other = first;
    other.scoring.allNotApplicable = AllNotApplicablePolicy::Full;
    const auto found = whatIf(first, nullptr, other, nullptr, none);
    REQUIRE(found);
    CHECK_FALSE(found->before.raw);
    CHECK(found->after.raw == Exact{100});
    CHECK_FALSE(found->rawDifference);
}
