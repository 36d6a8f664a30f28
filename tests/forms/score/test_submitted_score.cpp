// SPDX-License-Identifier: Apache-2.0
#include "forms/score/submitted_score.h"
#include "tests/forms/score/built_form.h"

#include <functional>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

SubmittedScore sampleScore()
{
    const Vision vision = visionOf(2, 2);
    Question traced = choice("traced", 30, {0, 1, 3});
    traced.trace = {BehaviourSlug{"p1-b0"}};
    const Form form = formOf({section("s", 1, {traced, choice("other", 10, {0, 1}), choice("left", 20, {0, 1})})});
    const ScoringPlan plan = compile(form, &vision);
    return submittedScore(plan, score(plan, std::vector{option(1), option(1), notApplicable}));
}

} // namespace

TEST_CASE("A submitted score holds every term", "[score]")
{
    const SubmittedScore submitted = sampleScore();
    CHECK(submitted.engine == engineVersion);
    CHECK(submitted.raw == Exact{50});
    CHECK(submitted.final == Exact{50});
    CHECK(submitted.outcome == Outcome::None);
    CHECK_FALSE(submitted.scoreless);
    const std::vector<SubmittedScore::Term> terms{{1, 3, exact("3/4")}, {1, 1, exact("1/4")}, {0, 0, 0}};
    CHECK(submitted.terms == terms);
    CHECK(submitted.sections == std::vector<SubmittedScore::Group>{{50, 100}});
    CHECK(submitted.pillars == std::vector<SubmittedScore::Group>{{0, 0}, {25, 75}});
}

TEST_CASE("What differs between a stored and a recomputed score is named", "[score]")
{
    struct Row {
        ScoreDifference difference;
        std::function<void(SubmittedScore &)> change;
    };
    const auto row = GENERATE(values<Row>({
        {ScoreDifference::None, [](SubmittedScore &) {}},
        {ScoreDifference::Engine, [](SubmittedScore &score) { ++score.engine; }},
        {ScoreDifference::Terms, [](SubmittedScore &score) { score.terms[1].earned = exact("999999/1000000"); }},
        {ScoreDifference::Sections, [](SubmittedScore &score) { score.sections[0].earned = 51; }},
        {ScoreDifference::Pillars, [](SubmittedScore &score) { score.pillars[1].possible = 74; }},
        {ScoreDifference::Raw, [](SubmittedScore &score) { score.raw.reset(); }},
        {ScoreDifference::Raw, [](SubmittedScore &score) { score.scoreless = Scoreless::NothingAsked; }},
        {ScoreDifference::Final, [](SubmittedScore &score) { score.final = 0; }},
        {ScoreDifference::Outcome, [](SubmittedScore &score) { score.outcome = Outcome::Pass; }},
    }));
    SubmittedScore stored = sampleScore();
    row.change(stored);
    CHECK(difference(stored, sampleScore()) == row.difference);
    CHECK((stored == sampleScore()) == (row.difference == ScoreDifference::None));
}

TEST_CASE("The words of outcomes and reasons are read back", "[score]")
{
    for (const Outcome outcome : {Outcome::None, Outcome::Pass, Outcome::Fail})
        CHECK(outcomeFromWord(word(outcome)) == outcome);
    for (const Scoreless reason :
         {Scoreless::NothingWeighs, Scoreless::NothingAnswered, Scoreless::NothingAsked, Scoreless::NothingApplicable})
        CHECK(scorelessFromWord(word(reason)) == reason);
    CHECK_FALSE(outcomeFromWord("passed"));
}
