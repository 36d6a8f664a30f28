// SPDX-License-Identifier: Apache-2.0
#include "forms/score/shown_score.h"
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("A score is written with decimals enough to show its side of the mark", "[score]")
{
    struct Row {
        std::string score;
        int decimals;
        std::string text;
    };
    const auto row = GENERATE(values<Row>({
        {"250/3", 1, "83.3"},
        {"250/3", 2, "83.33"},
        {"80", 1, "80.0"},
        {"79.96", 1, "79.96"},
        {"79.96", 2, "79.96"},
        {"79.9996", 0, "79.9996"}, // mark 80
        {"79.4", 0, "79"},
        {"89.95", 1, "89.95"}, // band 90: half up would make 90.0
        {"90.04", 1, "90.0"},
        {"8000000000000000000001/100000000000000000000", 0, "80"},
        {"7999999999999999999999/100000000000000000000", 0, "7999999999999999999999/100000000000000000000"},
    }));
    CAPTURE(row.score);
    ScoringPolicy policy;
    policy.rounding.decimals = row.decimals;
    policy.passMark = 80;
    policy.bands = {{0, "low"}, {90, "high"}};
    CHECK(scoreText(exact(row.score), policy) == row.text);
}

TEST_CASE("Half is rounded as the policy says", "[score]")
{
    ScoringPolicy policy;
    CHECK(scoreText(exact("72.25"), policy) == "72.3");
    policy.rounding.mode = RoundingMode::HalfEven;
    CHECK(scoreText(exact("72.25"), policy) == "72.2");
}

TEST_CASE("Which score is shown after a fail is the policy's choice", "[score]")
{
    Question question = choice("q", 1, {1, 2});
    question.answers[0].error = ErrorClass::BusinessCritical;
    struct Row {
        FailDisplay display;
        std::string score, other;
    };
    const auto row = GENERATE(values<Row>({
        {FailDisplay::RawAndFailed, "0.00", "50.00"},
        {FailDisplay::Zero, "0.00", "-"},
        {FailDisplay::Raw, "50.00", "-"},
    }));
    CAPTURE(static_cast<int>(row.display));
    Form form = formOf({section("s", 1, {question})});
    form.scoring.failDisplay = row.display;
    const ShownScore failed = shownScore(scored(form, {option(0)}), form.scoring);
    CHECK(shown(failed.score) == row.score);
    CHECK(shown(failed.other) == row.other);
    const ShownScore met = shownScore(scored(form, {option(1)}), form.scoring);
    CHECK(shown(met.score) == "100.00");
    CHECK_FALSE(met.other);
}
