// SPDX-License-Identifier: Apache-2.0
// Each scoring policy by small numbers that can be checked by hand.
#include "forms/score/told_outcome.h"
#include "tests/forms/score/built_form.h"

#include <functional>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

ScoringPolicy with(const std::function<void(ScoringPolicy &)> &change)
{
    ScoringPolicy out;
    change(out);
    return out;
}

Question critical(Question question, ErrorClass errorClass = ErrorClass::CustomerCritical)
{
    question.answers.front().error = errorClass;
    return question;
}

/// Two sections of weight 60 and 40: a (30), b (30); c (20), d (20); options o0 = 0, o1 = 1 point.
Form twoSections(const ScoringPolicy &policy)
{
    return formOf({section("first", 60, {choice("a", 30, {0, 1}), choice("b", 30, {0, 1})}),
                   section("second", 40, {choice("c", 20, {0, 1}), choice("d", 20, {0, 1})})},
                  policy);
}

} // namespace

TEST_CASE("Where the weight of a question goes that is not applicable", "[score]")
{
    struct Row {
        NotApplicablePolicy policy;
        std::vector<Pick> picks;
        std::string score;
    };
    const auto row = GENERATE(values<Row>({
        {NotApplicablePolicy::RedistributeForm, {option(1), notApplicable, option(0), option(0)}, "42.86"},
        {NotApplicablePolicy::RedistributeSection, {option(1), notApplicable, option(0), option(0)}, "60.00"},
        {NotApplicablePolicy::FullPoints, {option(1), notApplicable, option(0), option(0)}, "60.00"},
        {NotApplicablePolicy::FullPoints, {option(0), notApplicable, option(0), option(0)}, "30.00"},
        {NotApplicablePolicy::RedistributeSection, {notApplicable, notApplicable, option(1), option(0)}, "50.00"},
        {NotApplicablePolicy::RedistributeForm, {notApplicable, notApplicable, option(1), option(0)}, "50.00"},
        {NotApplicablePolicy::FullPoints, {option(1), option(1), option(0), unanswered}, "75.00"},
    }));
    CAPTURE(static_cast<int>(row.policy));
    CHECK(shown(scored(twoSections(with([&](auto &policy) { policy.notApplicable = row.policy; })), row.picks).raw())
          == row.score);
}

TEST_CASE("What weights mean", "[score]")
{
    struct Row {
        WeightMeaning meaning;
        std::string score;
    };
    // Section 10: q1 w 1 (2 of 4), q2 w 3 (4 of 4). Section 30: q3 w 2 (0 of 1).
    const auto row = GENERATE(values<Row>({
        {WeightMeaning::Points, "63.64"},   // (10*1*2 + 10*3*4) / (10*1*4 + 10*3*4 + 30*2*1) = 140 / 220
        {WeightMeaning::Question, "58.33"}, // (1*2/4 + 3) / 6
        {WeightMeaning::Section, "21.88"},  // 10/40 * (1/4*1/2 + 3/4)
    }));
    const Form form = formOf({section("s1", 10, {choice("q1", 1, {0, 2, 4}), choice("q2", 3, {0, 4})}),
                              section("s2", 30, {choice("q3", 2, {0, 1})})},
                             with([&](auto &policy) { policy.weights = row.meaning; }));
    CHECK(shown(scored(form, {option(1), option(1), option(0)}).raw()) == row.score);
}

TEST_CASE("What a critical error makes zero, and what it does to the outcome", "[score]")
{
    struct Row {
        FailLevel level;
        std::string raw, final;
        Outcome outcome;
    };
    const auto row = GENERATE(values<Row>({
        {FailLevel::None, "80.00", "80.00", Outcome::Pass},
        {FailLevel::Section, "80.00", "60.00", Outcome::Fail}, // below the mark of 70
        {FailLevel::Form, "80.00", "0.00", Outcome::Fail},
    }));
    CAPTURE(static_cast<int>(row.level));
    Form form = twoSections(with([&](auto &policy) {
        policy.failLevel = row.level;
        policy.passMark = 70;
    }));
    form.sections[1].questions[1] = critical(form.sections[1].questions[1]);
    const Score score = scored(form, {option(1), option(1), option(1), option(0)});
    CHECK(shown(score.raw()) == row.raw);
    CHECK(shown(score.final()) == row.final);
    CHECK(score.outcome() == row.outcome);
    CHECK(shown(score.section(1).percent()) == "50.00"); // of the answers, also on fail
    CHECK(score.errors(ErrorClass::CustomerCritical) == 1);
    CHECK(score.failedQuestions(ErrorClass::CustomerCritical) == std::vector<std::size_t>{3});
    CHECK(score.applied(ErrorClass::CustomerCritical));
    CHECK_FALSE(score.applied(ErrorClass::ComplianceCritical));
}

TEST_CASE("Without a pass mark only a critical error makes an outcome", "[score]")
{
    Form form = twoSections({});
    form.sections[0].questions[0] = critical(form.sections[0].questions[0]);
    CHECK(scored(form, {option(1), option(0), option(0), option(0)}).outcome() == Outcome::None);
    CHECK(scored(form, {option(0), option(1), option(1), option(1)}).outcome() == Outcome::Fail);
}

TEST_CASE("What a critical error could have failed is told as passed", "[score]")
{
    const auto told = [](const Form &form, const std::vector<Pick> &picks) {
        return toldOutcome(compile(form, nullptr), scored(form, picks));
    };
    Form form = twoSections({});
    CHECK(told(form, {option(1), option(0), option(0), option(0)}) == Outcome::None);
    form.sections[0].questions[0] = critical(form.sections[0].questions[0]);
    CHECK(told(form, {option(1), option(0), option(0), option(0)}) == Outcome::Pass);
    CHECK(told(form, {option(0), option(1), option(1), option(1)}) == Outcome::Fail);
    form.scoring.failLevel = FailLevel::Section;
    CHECK(told(form, {option(1), option(0), option(0), option(0)}) == Outcome::None);
}

TEST_CASE("An option that earns less is a non-critical error, and fails nothing", "[score]")
{
    const Score score = scored(twoSections({}), {option(0), option(1), option(0), notApplicable});
    CHECK(score.errors(ErrorClass::NonCritical) == 2);
    CHECK_FALSE(score.hasCriticalError());
    CHECK(score.raw() == score.final());
}

TEST_CASE("A value of a scale that earns less is a non-critical error, as an option is", "[score]")
{
    Form form = formOf({section("all", 1, {scale("ease", 50, 0, 10), choice("next", 50, {0, 10})})});
    const Score lost = scored(form, {point(9), option(0)});
    CHECK(lost.error(0) == ErrorClass::NonCritical);
    CHECK(lost.errors(ErrorClass::NonCritical) == 2);
    CHECK(lost.raw() == lost.final());
    const Score full = scored(form, {point(10), option(1)});
    CHECK_FALSE(full.error(0));
    CHECK(full.applied(ErrorClass::NonCritical)); // it could have lost points
    form.sections[0].questions[0].bonus = true;
    CHECK_FALSE(scored(form, {point(0), option(1)}).error(0)); // nothing is missing from what comes on top
}

TEST_CASE("Bonus questions add to what is earned, not to what is possible", "[score]")
{
    Form form = twoSections(with([](auto &policy) { policy.bonusCap = BonusCap::None; }));
    Question bonus = choice("extra", 25, {0, 1});
    bonus.bonus = true;
    form.sections[1].questions.push_back(bonus);
    CHECK(shown(scored(form, {option(1), option(1), option(1), option(1), option(1)}).raw()) == "125.00");
    CHECK(shown(scored(form, {option(1), option(1), option(1), option(1), option(0)}).raw()) == "100.00");
    CHECK(shown(scored(form, {option(1), option(1), option(1), option(1), notApplicable}).raw()) == "100.00");
    form.scoring.bonusCap = BonusCap::Cap100;
    const Score capped = scored(form, {option(1), option(1), option(1), option(1), option(1)});
    CHECK(shown(capped.raw()) == "100.00");
    CHECK(shown(capped.sum()) == "125.00");
    CHECK(capped.isCapped());
    // Nothing to earn there is no error.
    CHECK(scored(form, {option(1), option(1), option(1), option(1), option(0)}).errors(ErrorClass::NonCritical) == 0);
}

SCENARIO("An evaluation on which all is not applicable", "[score]")
{
    struct Row {
        AllNotApplicablePolicy policy;
        std::string score;
        Outcome outcome;
    };
    const auto row = GENERATE(values<Row>({
        {AllNotApplicablePolicy::NoScore, "-", Outcome::None},
        {AllNotApplicablePolicy::Full, "100.00", Outcome::Pass},
        {AllNotApplicablePolicy::Zero, "0.00", Outcome::Fail},
    }));
    const auto weightOfNotApplicable = GENERATE(NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::FullPoints);
    const Form form = twoSections(with([&](auto &policy) {
        policy.allNotApplicable = row.policy;
        policy.notApplicable = weightOfNotApplicable;
        policy.passMark = 80;
    }));
    const Score score = scored(form, {notApplicable, notApplicable, notApplicable, notApplicable});
    CHECK(shown(score.raw()) == row.score);
    CHECK(shown(score.final()) == row.score);
    CHECK(score.outcome() == row.outcome);
    CHECK(score.scoreless().has_value() == (row.score == "-"));
    if (score.scoreless())
        CHECK(*score.scoreless() == Scoreless::NothingApplicable);
}

TEST_CASE("Why there is no score", "[score]")
{
    const Form form = twoSections({});
    CHECK(scored(form, {unanswered, unanswered, notApplicable, notApplicable}).scoreless()
          == Scoreless::NothingAnswered);
    CHECK(scored(form, {notAsked, notAsked, notAsked, notAsked}).scoreless() == Scoreless::NothingAsked);
    CHECK(scored(formOf({section("s", 1, {choice("q", 0, {0, 1})})}), {option(1)}).scoreless()
          == Scoreless::NothingWeighs);
    CHECK(scored(formOf({section("s", 1, {choice("q", 5, {0, 0})})}), {option(1)}).scoreless()
          == Scoreless::NothingWeighs);
    CHECK(scored(formOf({}), {}).scoreless() == Scoreless::NothingWeighs);
}

TEST_CASE("A critical error fails an evaluation that has no score", "[score]")
{
    const Form form = formOf({section("s", 1, {critical(choice("weightless", 0, {0, 1})), choice("q", 1, {0, 1})})});
    const Score score = scored(form, {option(0), notApplicable});
    CHECK_FALSE(score.raw());
    CHECK(score.outcome() == Outcome::Fail);
}

TEST_CASE("Pass mark and bands compare before rounding", "[score]")
{
    // 1999/2500 = 79.96, which one decimal would round to 80.0
    const auto policy = with([](auto &changed) {
        changed.passMark = 80;
        changed.bands = {{0, "low"}, {80, "high"}};
    });
    const Form form = formOf({section("s", 1, {choice("q", 1, {1999, 2000, 2500})})}, policy);
    const Score below = scored(form, {option(0)}), at = scored(form, {option(1)});
    CHECK(below.outcome() == Outcome::Fail);
    CHECK(below.band() == std::size_t{0});
    CHECK(at.outcome() == Outcome::Pass);
    CHECK(at.band() == std::size_t{1});
}

TEST_CASE("A score below the lowest band is in none", "[score]")
{
    const Form form = twoSections(with([](auto &policy) { policy.bands = {{50, "middle"}, {90, "high"}}; }));
    CHECK_FALSE(scored(form, {option(0), option(0), option(1), option(0)}).band());
    CHECK(scored(form, {option(1), option(0), option(1), option(0)}).band() == std::size_t{0});
}

TEST_CASE("Behaviours share a question's weight equally; colleagues are never scored", "[score]")
{
    const Vision vision = visionOf(2, 3); // p0-b2 and p1-b2 are among colleagues
    Question shared = choice("shared", 60, {0, 1});
    shared.trace = {BehaviourSlug{"p0-b0"}, BehaviourSlug{"p0-b1"}, BehaviourSlug{"p1-b0"}, BehaviourSlug{"p1-b2"}};
    Question obliged = choice("obliged", 30, {0, 1});
    obliged.obligations = {ObligationSlug{"law"}};
    Question inward = choice("inward", 10, {0, 1});
    inward.trace = {BehaviourSlug{"p1-b2"}};
    Form form = formOf({section("s", 1, {shared, obliged, inward})});
    form.obligations = {{ObligationSlug{"law"}, {}, {}, {}}};
    const ScoringPlan plan = compile(form, &vision);
    const Score score = forms::score(plan, std::vector{option(1), option(0), option(1)});
    CHECK(score.pillar(0) == ScoreGroup{40, 40, 1}); // one question, two of its behaviours
    CHECK(score.pillar(1) == ScoreGroup{20, 20, 1});
    CHECK(score.behaviour(0) == ScoreGroup{20, 20, 1});
    CHECK(score.obligation(plan, 0) == ScoreGroup{0, 30, 1});
    CHECK(score.untraced() == ScoreGroup{10, 10, 1});
    CHECK(plan.behaviours.size() == 4);
}

TEST_CASE("Pillar scores come from the answers also when the outcome is fail", "[score]")
{
    const Vision vision = visionOf(1, 2);
    Question question = critical(choice("q", 1, {0, 1}));
    Question other = choice("r", 1, {0, 1});
    question.trace = other.trace = {BehaviourSlug{"p0-b0"}};
    const Score score = scored(formOf({section("s", 1, {question, other})}), {option(0), option(1)}, &vision);
    CHECK(shown(score.final()) == "0.00");
    CHECK(shown(score.pillar(0).percent()) == "50.00");
}
