// SPDX-License-Identifier: Apache-2.0
#include "forms/score/what_if.h"
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

const std::vector<Answer> answers{{QuestionSlug{"a"}, PickedOption{AnswerOptionSlug{"o1"}}, {}, {}},
                                  {QuestionSlug{"b"}, NotApplicable{}, {}, {}},
                                  {QuestionSlug{"c"}, PickedOption{AnswerOptionSlug{"o0"}}, {}, {}}};

Form sample()
{
    Form form = formOf({section("s", 1, {choice("a", 30, {0, 1}), choice("b", 20, {0, 1}), choice("c", 50, {0, 1})})});
    form.scoring.passMark = 50;
    return form;
}

} // namespace

TEST_CASE("The same answers under another policy", "[score]")
{
    const Form form = sample();
    ScoringPolicy other = form.scoring;
    other.notApplicable = NotApplicablePolicy::FullPoints;
    const auto difference = whatIf(form, nullptr, other, answers);
    REQUIRE(difference);
    CHECK(difference->before.raw == exact("75/2")); // 30 of 80
    CHECK(difference->after.raw == Exact{50});
    CHECK(difference->rawDifference == exact("25/2"));
    CHECK(difference->finalDifference == exact("25/2"));
    CHECK(difference->outcomeChanges);
    REQUIRE(difference->changed.size() == 3);
    CHECK(difference->changed[0] == WhatIfTerm{0, exact("3/8"), exact("3/10"), exact("75/2"), 30});
    CHECK(difference->changed[1] == WhatIfTerm{1, 0, exact("1/5"), 0, 20});
}

TEST_CASE("Under the same policy nothing differs", "[score]")
{
    const auto difference = whatIf(sample(), nullptr, sample().scoring, answers);
    REQUIRE(difference);
    CHECK(difference->rawDifference == Exact{0});
    CHECK_FALSE(difference->outcomeChanges);
    CHECK(difference->changed.empty());
}

TEST_CASE("There is no difference to a score that does not exist", "[score]")
{
    const std::vector<Answer> none{{QuestionSlug{"a"}, NotApplicable{}, {}, {}},
                                   {QuestionSlug{"b"}, NotApplicable{}, {}, {}},
                                   {QuestionSlug{"c"}, NotApplicable{}, {}, {}}};
    ScoringPolicy other = sample().scoring;
    other.allNotApplicable = AllNotApplicablePolicy::Full;
    const auto difference = whatIf(sample(), nullptr, other, none);
    REQUIRE(difference);
    CHECK_FALSE(difference->before.raw);
    CHECK(difference->after.raw == Exact{100});
    CHECK_FALSE(difference->rawDifference);
}

TEST_CASE("Answers that do not fit are refused", "[score]")
{
    const std::vector<Answer> wrong{{QuestionSlug{"nowhere"}, NotApplicable{}, {}, {}}};
    const auto difference = whatIf(sample(), nullptr, {}, wrong);
    REQUIRE_FALSE(difference);
    CHECK(difference.error().problem == PickProblem::UnknownQuestion);
}
