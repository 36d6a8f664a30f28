// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/same_question.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

const Question &question(const Form &form, const char *id)
{
    return *questionsOf(form)[*indexOf(form, QuestionSlug{id})].question;
}

} // namespace

TEST_CASE("other points that earn the same shares mean the same", "[forms][compare]")
{
    const Form sample = form();
    Question next = question(sample, "next");
    for (AnswerOption &option : next.answers)
        option.points *= 5;
    CHECK(differences(question(sample, "next"), next).empty());
    next.answers[1].points += 1;
    CHECK(differences(question(sample, "next"), next) == std::vector{Difference::Points});
    std::swap(next.answers[0], next.answers[2]); // in another order
    next.answers[1].points -= 1;
    CHECK(differences(question(sample, "next"), next).empty());
}

TEST_CASE("a question for information has no points that could differ", "[forms][compare]")
{
    const Form sample = form();
    Question before = question(sample, "next"), after = before;
    after.scored = false;
    CHECK(differences(before, after) == std::vector{Difference::Scored});
    before.scored = false;
    after.answers[1].points = 0;
    CHECK(differences(before, after).empty());
}

TEST_CASE("a scale differs by its ends and where they change places, a number by its unit and its ranges",
          "[forms][compare]")
{
    const Form sample = form();
    Question before = question(sample, "pace"), after = before;
    before.scale->minText = after.scale->maxText = "Hurried";
    before.scale->maxText = after.scale->minText = "At leisure";
    CHECK(differences(before, after) == std::vector{Difference::Scale});
    after.scale.reset();
    after.type = before.type = QuestionType::Number;
    before.scale.reset();
    before.number = after.number = NumberRange{0, 600, 0, "s"};
    CHECK(differences(before, after).empty());
    after.number->unit = "min";
    CHECK(differences(before, after) == std::vector{Difference::Unit});
    after.number->unit = "s";
    before.answers = after.answers = {{AnswerOptionSlug{"soon"}, "Soon", 1, {}, Exact{0}},
                                      {AnswerOptionSlug{"late"}, "Late", 0, {}, Exact{60}}};
    after.answers[1].from = Exact{90};
    CHECK(differences(before, after) == std::vector{Difference::Answers});
}

TEST_CASE("the questions whose trend breaks are listed in the form's order; new ones have no trend", "[forms][compare]")
{
    const Form before = form();
    Form after = before;
    after.sections[1].questions[1].scale->max = 5;
    after.sections[0].questions[0].type = QuestionType::Choice;
    after.sections[1].questions[0].id = QuestionSlug{"new"};
    CHECK(trendsBreak(before, after)
          == std::vector<TrendBreak>{{QuestionSlug{"greeting"}, {Difference::Type}},
                                     {QuestionSlug{"pace"}, {Difference::Scale}}});
    CHECK(trendsBreak(before, before).empty());
}
