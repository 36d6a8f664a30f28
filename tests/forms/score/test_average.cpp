// SPDX-License-Identifier: Apache-2.0
#include "forms/score/average.h"
#include "tests/forms/score/built_form.h"
#include "tests/shared_data.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

AveragedScore given(const std::string &score, const Exact &rated = 1, const std::string &form = "calls")
{
    return {FormSlug{form}, exact(score), rated};
}

} // namespace

TEST_CASE("Zendesk: the IQS is the mean of evaluations (ZQ-1)", "[score][golden]")
{
    const auto file = sharedData("vectors/scoring_peers.json");
    if (!file)
        return;
    std::ifstream stream{*file};
    for (const auto &vector : nlohmann::json::parse(stream)) {
        if (!vector["id"].get<std::string>().starts_with("ZQ-1 "))
            continue;
        std::vector<AveragedScore> scores;
        for (const auto &score : vector["input"])
            scores.push_back(given(score.dump()));
        const auto average = averageOf(scores, AverageRule::MeanOfEvaluations);
        REQUIRE(average);
        CHECK(average->rule == AverageRule::MeanOfEvaluations);
        CHECK(average->evaluations == scores.size());
        CHECK(average->score->decimalText(2) == exact(vector["expected"].dump()).decimalText(2));
        return;
    }
    FAIL("no vector ZQ-1");
}

TEST_CASE("A mean counts evaluations and a pool counts points", "[score]")
{
    // 8 of 10 points; 1 of the 2 points that applied.
    const std::vector<AveragedScore> scores{given("80"), given("50", Exact::quotient(1, 5))};
    CHECK(averageOf(scores, AverageRule::MeanOfEvaluations)->score == Exact{65});
    CHECK(averageOf(scores, AverageRule::PooledPoints)->score == Exact{75}); // 9 of 12
    CHECK(averageOf(scores, AverageRule::PooledPoints)->rule == AverageRule::PooledPoints);
}

TEST_CASE("A mean is exact", "[score]")
{
    const std::vector<AveragedScore> scores{given("100"), given("100"), given("0")};
    CHECK(averageOf(scores, AverageRule::MeanOfEvaluations)->score == Exact::quotient(200, 3));
}

TEST_CASE("Evaluations without a score are counted apart and change no average", "[score]")
{
    std::vector<AveragedScore> scores{given("40"), given("60")};
    for (const auto rule : {AverageRule::MeanOfEvaluations, AverageRule::PooledPoints}) {
        const auto before = *averageOf(scores, rule);
        auto with = scores;
        with.insert(with.begin(), {FormSlug{"calls"}, std::nullopt, 0});
        const auto after = averageOf(with, rule);
        REQUIRE(after);
        CHECK(after->score == before.score);
        CHECK(after->evaluations == 2);
        CHECK(after->withoutScore == 1);
    }
    const std::vector<AveragedScore> none{{FormSlug{"calls"}, std::nullopt, 0}};
    CHECK_FALSE(averageOf(none, AverageRule::MeanOfEvaluations)->score);
    CHECK_FALSE(averageOf({}, AverageRule::PooledPoints)->score);
}

TEST_CASE("Scores of two forms are averaged together only where somebody says that they are one scale", "[score]")
{
    const std::vector<AveragedScore> scores{given("40"), given("60", 1, "chats")};
    const auto refused = averageOf(scores, AverageRule::MeanOfEvaluations);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == AverageError::SeveralForms);
    const auto said = averageOf(scores, AverageRule::MeanOfEvaluations, ScaleClaim::SaidToBeOne);
    REQUIRE(said);
    CHECK(said->score == Exact{50});
    CHECK(said->isOfSeveralForms);
    CHECK_FALSE(averageOf({&scores[0], 1}, AverageRule::MeanOfEvaluations)->isOfSeveralForms);
}

TEST_CASE("The rated share of a form is the weight of what counted, without bonus", "[score]")
{
    Question bonus = choice("bonus", 10, {0, 1});
    bonus.bonus = true;
    const Form form = formOf({section("all", 1, {choice("a", 50, {0, 1}), choice("b", 30, {0, 1}), bonus}),
                              section("more", 1, {choice("c", 20, {0, 1})})});
    const ScoringPlan plan = compile(form, nullptr);
    const auto share = [&](const std::vector<Pick> &picks) {
        return ratedShare(plan, submittedScore(plan, score(plan, picks)));
    };
    CHECK(share({option(1), option(0), option(1), option(1)}) == Exact{1});
    CHECK(share({option(1), notApplicable, option(1), option(1)}) == Exact::quotient(7, 10));
    CHECK(share({option(1), unanswered, unanswered, notAsked}) == Exact::quotient(1, 2));
    CHECK(share({notApplicable, notApplicable, option(1), notApplicable}) == Exact{0}); // no score

    Form full = form;
    full.scoring.allNotApplicable = AllNotApplicablePolicy::Full;
    const ScoringPlan set = compile(full, nullptr);
    const std::vector<Pick> none{notApplicable, notApplicable, unanswered, notApplicable};
    CHECK(ratedShare(set, submittedScore(set, score(set, none))) == Exact{1});
}

TEST_CASE("Pooled points of one form are all earned points of all that could be earned", "[score]")
{
    ScoringPolicy points;
    points.weights = WeightMeaning::Points;
    const Form form = formOf({section("all", 1, {choice("a", 1, {0, 4, 10}), choice("b", 1, {0, 1, 2})})}, points);
    const ScoringPlan plan = compile(form, nullptr);
    std::vector<AveragedScore> scores;
    for (const auto &picks : {std::vector{option(1), option(1)}, std::vector{notApplicable, option(2)},
                              std::vector{option(2), notApplicable}}) {
        const SubmittedScore submitted = submittedScore(plan, score(plan, picks));
        scores.push_back({form.id, submitted.raw, ratedShare(plan, submitted)});
    }
    // 5 of 12, 2 of 2, 10 of 10
    CHECK(averageOf(scores, AverageRule::PooledPoints)->score == Exact::quotient(1700, 24));
}

TEST_CASE("The words of average rules are read back", "[score]")
{
    for (const auto rule : {AverageRule::MeanOfEvaluations, AverageRule::PooledPoints})
        CHECK(averageRuleFromWord(word(rule)) == rule);
    CHECK_FALSE(averageRuleFromWord("median"));
}
