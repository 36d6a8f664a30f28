// SPDX-License-Identifier: Apache-2.0
#include "forms/score/running_score.h"
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

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
        Exact share;
        int unanswered;
    };
    const auto row = GENERATE(values<Row>({
        {{unanswered, unanswered, unanswered, unanswered, unanswered}, "-", "-", 0, 5},
        {{option(1), option(0), unanswered, unanswered, option(1)}, "75.00", "75.00", Exact::quotient(2, 5), 2},
        {{option(1), notApplicable, unanswered, unanswered, unanswered}, "100.00", "100.00", Exact::quotient(2, 5), 3},
        {{option(1), option(1), unanswered, notAsked, option(1)}, "100.00", "100.00", Exact::quotient(2, 3), 1},
        {{option(1), option(1), option(0), option(1), option(1)}, "80.00", "0.00", 1, 0},
    }));
    const RunningScore running = runningScore(plan, score(plan, row.picks));
    CHECK(shown(running.raw) == row.raw);
    CHECK(shown(running.final) == row.final);
    CHECK(running.answeredShare == row.share);
    CHECK(running.unanswered == row.unanswered);
    CHECK(running.criticalError == (row.final == "0.00"));
}
