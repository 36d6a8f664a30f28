// SPDX-License-Identifier: Apache-2.0
#include "forms/score/running_score.h"
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Exact fifths(int number)
{
    return Exact::quotient(number, 5);
}

} // namespace

TEST_CASE("The running score is that of what is answered so far", "[score]")
{
    Question critical = choice("c", 20, {0, 1});
    critical.answers[0].error = ErrorClass::CustomerCritical;
    const Form form = formOf({section("s", 1,
                                      {choice("a", 30, {0, 1}), choice("b", 10, {0, 1}), critical,
                                       choice("d", 40, {0, 1}), choice("weightless", 0, {0, 1})})});
    const ScoringPlan plan = compile(form, nullptr);
    struct Row {
        std::vector<Pick> picks;
        std::string raw, final;
        Exact scored, leftOut, open; // of the form's weight
        int unanswered;
    };
    const auto row = GENERATE(values<Row>({
        {{unanswered, unanswered, unanswered, unanswered, unanswered}, "-", "-", 0, 0, 1, 5},
        {{option(1), option(0), unanswered, unanswered, option(1)}, "75.00", "75.00", fifths(2), 0, fifths(3), 2},
        {{option(1), notApplicable, unanswered, unanswered, unanswered},
         "100.00",
         "100.00",
         Exact::quotient(3, 10),
         Exact::quotient(1, 10),
         fifths(3),
         3},
        {{option(1), option(1), unanswered, notAsked, option(1)},
         "100.00",
         "100.00",
         fifths(2),
         fifths(2),
         fifths(1),
         1},
        {{option(1), option(1), option(0), option(1), option(1)}, "80.00", "0.00", 1, 0, 0, 0},
    }));
    const RunningScore running = runningScore(plan, score(plan, row.picks));
    CHECK(shown(running.raw) == row.raw);
    CHECK(shown(running.final) == row.final);
    CHECK(running.scoredShare == row.scored);
    CHECK(running.leftOutShare == row.leftOut);
    CHECK(running.openShare == row.open);
    CHECK(running.unanswered == row.unanswered);
    CHECK(running.criticalError == (row.final == "0.00"));
}

TEST_CASE("Where not applicable counts as fully met, it is part of what the running score stands on", "[score]")
{
    Form form = formOf({section("s", 1, {choice("a", 30, {0, 1}), choice("b", 70, {0, 1})})});
    form.scoring.notApplicable = NotApplicablePolicy::FullPoints;
    const ScoringPlan plan = compile(form, nullptr);
    const RunningScore running = runningScore(plan, score(plan, std::vector<Pick>{notApplicable, unanswered}));
    CHECK(running.scoredShare == Exact::quotient(3, 10));
    CHECK(running.leftOutShare == Exact(0));
    CHECK(running.openShare == Exact::quotient(7, 10));
}
