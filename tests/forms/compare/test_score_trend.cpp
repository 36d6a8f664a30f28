// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/score_trend.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// The sample after @p edit, as a later version.
template <typename Edit>
Form editedSample(Edit edit)
{
    Form out = form();
    edit(out);
    return out;
}

} // namespace

TEST_CASE("Scores go on where only outcomes, words, or what earns nothing is another", "[forms][compare]")
{
    const Form before = form();
    const Form after = editedSample([](Form &later) {
        later.scoring.passMark = 70;
        later.sections[0].questions[0].text = "Says good day";
        later.sections[1].questions[2].type = QuestionType::Date; // words
    });
    REQUIRE_FALSE(trendsBreak(before, after).empty());
    for (const auto of : {TrendOf::Final, TrendOf::Raw})
        CHECK(scoreTrend(before, after, of) == ScoreTrend{});
}

TEST_CASE("Scores do not go on where questions, weights or scoring are others", "[forms][compare]")
{
    const Form before = form();
    const Form after = editedSample([](Form &later) {
        later.scoring.notApplicable = NotApplicablePolicy::FullPoints;
        later.sections[1].questions[0].weight = 20;    // next
        later.sections[1].questions[1].scale->max = 5; // pace
    });
    for (const auto of : {TrendOf::Final, TrendOf::Raw}) {
        const auto trend = scoreTrend(before, after, of);
        CHECK_FALSE(trend.continues());
        CHECK(trend.questions == std::vector<TrendBreak>{{QuestionSlug{"pace"}, {Difference::Scale}}});
        CHECK(trend.weights == std::vector<WeightBreak>{{ChangedThing::Question, "next", "weight"}});
        CHECK(trend.scoring == std::vector<std::string_view>{"scoring/not_applicable"});
    }
}

TEST_CASE("What fails an evaluation breaks the trend of scores after critical errors alone", "[forms][compare]")
{
    const Form before = form();
    const auto classed = [](std::optional<ErrorClass> error) {
        return editedSample([&](Form &later) { later.sections[0].questions[1].answers[1].error = error; }); // recording
    };
    const Form never = classed(std::nullopt);
    CHECK(scoreTrend(before, never, TrendOf::Final).critical == std::vector{QuestionSlug{"recording"}});
    CHECK_FALSE(scoreTrend(before, never, TrendOf::Final).continues());
    CHECK(scoreTrend(before, never, TrendOf::Raw).continues());
    CHECK(scoreTrend(before, classed(ErrorClass::BusinessCritical), TrendOf::Final).continues()); // fails as before

    Form mild = before, mildNever = never;
    mild.scoring.failLevel = mildNever.scoring.failLevel = FailLevel::None;
    CHECK(scoreTrend(mild, mildNever, TrendOf::Final).continues());
    CHECK(scoreTrend(before, mild, TrendOf::Final).scoring == std::vector<std::string_view>{"scoring/fail_level"});
    CHECK(scoreTrend(before, mild, TrendOf::Raw).continues());
}

TEST_CASE("Questions that come and go are told and break no trend of scores", "[forms][compare]")
{
    const Form before = form();
    const Form after = editedSample([](Form &later) {
        auto &questions = later.sections[1].questions;
        questions.erase(questions.begin()); // next
        questions.push_back(later.sections[0].questions[0]);
        questions.back().id = QuestionSlug{"farewell"};
    });
    const auto trend = scoreTrend(before, after, TrendOf::Final);
    CHECK(trend.continues());
    CHECK(trend.came == std::vector{QuestionSlug{"farewell"}});
    CHECK(trend.went == std::vector{QuestionSlug{"next"}});
}
