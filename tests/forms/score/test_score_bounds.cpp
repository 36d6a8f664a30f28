// SPDX-License-Identifier: Apache-2.0
#include "forms/score/score_bounds.h"

#include "forms/facts/score_body.h"
#include "forms/lint/lint.h"
#include "forms/score/submitted_score.h"
#include "tests/forms/score/random_form.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// Characters of the longest number in @p body, and of the body as a fact holds it.
std::size_t longestIn(const ledger::Body &body)
{
    if (!body.is_structured())
        return body.is_string() ? body.get_ref<const std::string &>().size() : body.dump().size();
    std::size_t longest = 0;
    for (const auto &part : body)
        longest = std::max(longest, longestIn(part));
    return longest;
}

bool isHolding(const ScoreBounds &bounds, const SubmittedScore &score)
{
    constexpr std::size_t names = 200; // what is no number: "engine", "earned" ...
    const ledger::Body body = scoreBody(score);
    return longestIn(body["terms"]) <= bounds.longestNumber && longestIn(body["sections"]) <= bounds.longestNumber
           && longestIn(body["pillars"]) <= bounds.longestNumber && longestIn(body["raw"]) <= bounds.longestNumber
           && body.dump().size() <= bounds.allNumbers + names && score.raw.value_or(0) <= bounds.highest;
}

/// @p plan with every question asked on a condition, so that any of them may be not asked.
ScoringPlan conditional(ScoringPlan plan)
{
    plan.hasCondition.assign(plan.questions.size(), true);
    return plan;
}

/// Every way to answer questions of two options, 3 and 4: not applicable, not asked.
std::vector<std::vector<Pick>> allPicks(std::size_t questions)
{
    std::vector<std::vector<Pick>> out{{}};
    for (std::size_t i = 0; i < questions; ++i) {
        std::vector<std::vector<Pick>> longer;
        for (const auto &begun : out)
            for (const Pick &pick : {option(0), option(1), notApplicable, notAsked}) {
                longer.push_back(begun);
                longer.back().push_back(pick);
            }
        out = std::move(longer);
    }
    return out;
}

/// 1 / (10^37 + an odd number): 38 digits, hardly ever with a divisor in common.
Exact longWeight(std::size_t index)
{
    return exact("1/1" + std::string(33, '0') + std::to_string(1001 + 2 * index));
}

/// @p count questions in sections of ten.
Form formOfLongWeights(std::size_t count, NotApplicablePolicy policy)
{
    Form out = formOf({});
    out.scoring.notApplicable = policy;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 10 == 0)
            out.sections.push_back(section("s" + std::to_string(i), 1, {}));
        out.sections.back().questions.push_back(choice("q" + std::to_string(i), longWeight(i), {0, 1, 3}));
    }
    return out;
}

bool isFound(const Form &form, FindingCode code)
{
    const auto findings = lintForm(form, {}, "f", nullptr);
    return std::ranges::find(findings, code, &Finding::code) != findings.end();
}

} // namespace

TEST_CASE("No score of a random form exceeds its bounds", "[score][property]")
{
    const Vision vision = visionOf(4, 4);
    const auto numbers = GENERATE(RandomForm::Numbers::Ordinary, RandomForm::Numbers::Huge);
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        RandomForm random(seed, numbers);
        const Form form = random.form();
        const ScoringPlan plan = conditional(compile(form, &vision));
        const ScoreBounds bounds = scoreBounds(plan);
        for (int i = 0; i < 12; ++i)
            if (!isHolding(bounds, submittedScore(plan, score(plan, random.picks(form)))))
                FAIL("seed " << seed);
    }
}

TEST_CASE("However a form is answered, its bounds hold", "[score][property]")
{
    const auto policy = GENERATE(NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection,
                                 NotApplicablePolicy::FullPoints);
    const auto first = GENERATE(values<Exact>({1, exact("1/7"), exact("0.000013"), 999'999'937}));
    const auto cap = GENERATE(BonusCap::Cap100, BonusCap::None);
    Form form = formOf(
        {section("a", 2, {choice("a1", first, {1, 7}), choice("a2", exact("3/11"), {0, 13})}),
         section("b", 3,
                 {choice("b1", 17, {2, 3}), choice("b2", 19, {1, exact("1/3")}), choice("b3", exact("0.9"), {0, 1})})});
    form.scoring.notApplicable = policy;
    form.scoring.bonusCap = cap;
    form.sections[1].questions[2].bonus = true;
    const ScoringPlan plan = conditional(compile(form, nullptr));
    const ScoreBounds bounds = scoreBounds(plan);
    std::size_t longest = 0;
    for (const auto &picks : allPicks(5)) {
        const auto submitted = submittedScore(plan, score(plan, picks));
        CAPTURE(scoreBody(submitted).dump(), bounds.longestNumber, bounds.allNumbers, bounds.highest.text());
        REQUIRE(isHolding(bounds, submitted));
        longest = std::max(longest, longestIn(scoreBody(submitted)));
    }
    CHECK(bounds.longestNumber <= 2 * longest + 8); // and they are not far above what is reached
}

TEST_CASE("Many weights of many digits each are refused before they make scores that no fact can hold", "[score]")
{
    const auto policy = GENERATE(NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection);
    const Form form = formOfLongWeights(60, policy);
    const ScoringPlan plan = compile(form, nullptr);
    std::vector<Pick> picks(60, option(1));
    picks[3] = picks[57] = notApplicable;
    const auto submitted = submittedScore(plan, score(plan, picks));
    CHECK_FALSE(scoreFromBody(scoreBody(submitted))); // what such a score would be
    CHECK(isFound(form, FindingCode::ScoresTooLong));
}

TEST_CASE("A form that passes the checks makes scores that are read back as they were", "[score]")
{
    const auto policy = GENERATE(NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection,
                                 NotApplicablePolicy::FullPoints);
    std::size_t most = 0;
    for (const std::size_t count : {20, 50}) {
        const Form form = formOfLongWeights(count, policy);
        if (isFound(form, FindingCode::ScoresTooLong))
            continue;
        most = count;
        const ScoringPlan plan = compile(form, nullptr);
        std::vector<Pick> picks(count, option(1));
        for (std::size_t i = 0; i < count; i += 3)
            picks[i] = i % 2 == 0 ? notApplicable : option(2);
        const auto submitted = submittedScore(plan, score(plan, picks));
        CHECK(scoreFromBody(scoreBody(submitted)) == submitted);
        CHECK(scoreBody(submitted).dump().size() < longestStoredScore);
    }
    CHECK(most >= 20); // twenty such weights are more than anybody writes
}

TEST_CASE("Thousands of long weights are refused without a wait", "[score]")
{
    Form form = formOfLongWeights(2'000, NotApplicablePolicy::RedistributeSection);
    CHECK(isFound(form, FindingCode::ScoresTooLong));
    form.scoring.weights = WeightMeaning::Section;
    std::int64_t whole = 900'000'001;
    for (auto &part : form.sections)
        for (auto &question : part.questions)
            question.weight = Exact{whole += 2}; // no denominators, but the sections' totals are some
    CHECK(isFound(form, FindingCode::ScoresTooLong));
}

TEST_CASE("Bonus questions that lift a score higher than a fact holds are refused", "[score]")
{
    Question bonus = choice("extra", 1'000'000, {0, 1});
    bonus.bonus = true;
    Form form = formOf({section("s", 1, {choice("small", 1, {0, 1}), bonus})});
    CHECK_FALSE(isFound(form, FindingCode::ScoresTooHigh)); // the cap is the default
    form.scoring.bonusCap = BonusCap::None;
    CHECK(isFound(form, FindingCode::ScoresTooHigh));
    form.sections[0].questions[1].weight = 9'999;
    CHECK_FALSE(isFound(form, FindingCode::ScoresTooHigh));
    CHECK(scored(form, {option(1), option(1)}).raw() == Exact{highestStoredScore});
    form.sections[0].questions[1].weight = 10'000;
    CHECK(isFound(form, FindingCode::ScoresTooHigh));
    form.sections[0].questions.push_back(choice("always", 1, {0, 1}));
    form.sections[0].questions.back().notApplicable = false;
    form.sections[0].questions.back().weight = 2;
    CHECK_FALSE(isFound(form, FindingCode::ScoresTooHigh)); // at least 2 count, whatever is answered
}

TEST_CASE("What a fact takes of a number is what is read", "[score]")
{
    CHECK(Exact::parse(std::string(longestStoredNumber, '1')));
    CHECK_FALSE(Exact::parse(std::string(longestStoredNumber + 1, '1')));
}
