// SPDX-License-Identifier: Apache-2.0
#include "forms/service/average_trend.h"

#include "forms/score/compile.h"
#include "tests/forms/sample.h"

#include <chrono>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::shared_ptr<const LoadedForm> trendVersion(std::int64_t number, const Form &content)
{
    LoadedForm out;
    out.version.hash = sha256(content.id.text() + std::to_string(number));
    out.version.form = content.id;
    out.version.number = number;
    out.form = content;
    out.plan = compile(content, nullptr);
    return std::make_shared<const LoadedForm>(std::move(out));
}

PeriodEvaluation submittedOn(std::string_view moment, const std::shared_ptr<const LoadedForm> &version, int score)
{
    const auto at = parseRfc3339(moment);
    REQUIRE(at);
    SubmittedScore given;
    given.raw = Exact{score};
    given.final = Exact{score};
    given.terms.resize(version->plan.questions.size());
    return {EvaluationId{}, InteractionId{}, version, {}, given, *at};
}

/// A row as `2026-01 1,2 #1 2 50.00; `: period, versions, series, evaluations, average. Before it, where versions
/// changed, `goes on: ` or `breaks 1-2: `.
std::string toldRows(const std::vector<PeriodEvaluation> &evaluations, const TrendQuery &query = {})
{
    const auto rows = averageTrend(evaluations, query);
    REQUIRE(rows);
    std::string out;
    for (const TrendRow &row : *rows) {
        if (row.change && row.change->trend.continues())
            out += "goes on: ";
        else if (row.change)
            out += "breaks " + std::to_string(row.change->before->version.number) + "-"
                   + std::to_string(row.change->after->version.number) + ": ";
        out += (query.by ? periodText(*query.by, row.month) : "all") + " ";
        for (const auto &version : row.versions)
            out += (version == row.versions.front() ? "" : ",") + std::to_string(version->version.number);
        if (row.isEmpty()) {
            CHECK_FALSE(row.average.score);
            CHECK_FALSE(row.series);
            out += "nothing; ";
            continue;
        }
        out += " #" + std::to_string(row.series.value_or(0)) + " " + std::to_string(row.average.evaluations) + " "
               + row.average.score.value().decimalText(2) + "; ";
    }
    return out;
}

/// The sample as it stands, and with another scale of a question.
Form shorterScale()
{
    Form out = form();
    out.sections[1].questions[1].scale->max = 5;
    return out;
}

} // namespace

TEST_CASE("A trend has a row for each period, also for those in which nothing was submitted", "[forms][service]")
{
    const auto version = trendVersion(1, form());
    const std::vector<PeriodEvaluation> evaluations{submittedOn("2026-01-31T23:30:00-05:00", version, 40), // there
                                                    submittedOn("2026-03-02T10:00:00Z", version, 80),
                                                    submittedOn("2026-03-03T10:00:00Z", version, 60)};
    CHECK(toldRows(evaluations) == "2026-01 1 #1 1 40.00; 2026-02 nothing; 2026-03 1 #1 2 70.00; ");
    CHECK(toldRows(evaluations, {.by = TrendPeriod::Quarter}) == "2026-Q1 1 #1 3 60.00; ");
    CHECK(toldRows(evaluations,
                   {.by = TrendPeriod::Quarter, .from = dayFromText("2025-09-30"), .to = dayFromText("2026-04-01")})
          == "2025-Q3 nothing; 2025-Q4 nothing; 2026-Q1 1 #1 3 60.00; 2026-Q2 nothing; ");
    CHECK(toldRows({}, {.from = dayFromText("2026-01-01")}).empty());
}

TEST_CASE("Versions that break the trend are never averaged together, and the change is marked", "[forms][service]")
{
    Form reworded = shorterScale();
    reworded.sections[0].questions[0].text = "Says good day";
    const auto first = trendVersion(1, form()), second = trendVersion(2, shorterScale()),
               third = trendVersion(3, reworded);
    // The draft that was begun on the first version is submitted on it when the third is in force.
    const std::vector evaluations{
        submittedOn("2026-01-05T10:00:00Z", first, 100), submittedOn("2026-01-20T10:00:00Z", second, 20),
        submittedOn("2026-03-01T10:00:00Z", second, 30), submittedOn("2026-03-02T10:00:00Z", third, 50),
        submittedOn("2026-03-03T10:00:00Z", first, 90),  submittedOn("2026-04-01T10:00:00Z", third, 70)};
    CHECK(toldRows(evaluations)
          == "2026-01 1 #1 1 100.00; breaks 1-2: 2026-01 2 #2 1 20.00; 2026-02 nothing; "
             "breaks 2-1: 2026-03 1 #1 1 90.00; breaks 1-2: 2026-03 2,3 #2 2 40.00; goes on: 2026-04 3 #2 1 70.00; ");
    CHECK(toldRows(evaluations, {.by = {}}) == "all 1 #1 2 95.00; breaks 1-2: all 2,3 #2 4 42.50; ");
}

TEST_CASE("A version that is as an earlier one was goes on with its series", "[forms][service]")
{
    CHECK(toldRows({submittedOn("2026-01-05T10:00:00Z", trendVersion(1, form()), 10),
                    submittedOn("2026-02-05T10:00:00Z", trendVersion(2, shorterScale()), 20),
                    submittedOn("2026-03-05T10:00:00Z", trendVersion(3, form()), 30)})
          == "2026-01 1 #1 1 10.00; breaks 1-2: 2026-02 2 #2 1 20.00; breaks 2-3: 2026-03 3 #1 1 30.00; ");
}

TEST_CASE("A question that comes back as another one breaks the trend with the versions that had it",
          "[forms][service]")
{
    Form without = form();
    auto &questions = without.sections[1].questions;
    questions.erase(questions.begin() + 1);
    CHECK(toldRows({submittedOn("2026-01-05T10:00:00Z", trendVersion(1, form()), 10),
                    submittedOn("2026-02-05T10:00:00Z", trendVersion(2, without), 20),
                    submittedOn("2026-03-05T10:00:00Z", trendVersion(3, shorterScale()), 30)})
          == "2026-01 1 #1 1 10.00; goes on: 2026-02 2 #1 1 20.00; breaks 1-3: 2026-03 3 #2 1 30.00; ");
}

TEST_CASE("Forms are followed each by itself over the same periods, and no trend is endless", "[forms][service]")
{
    Form other = shorterScale();
    other.id = FormSlug{"another-call"};
    const std::vector<PeriodEvaluation> evaluations{submittedOn("2026-01-05T10:00:00Z", trendVersion(1, form()), 10),
                                                    submittedOn("2026-02-05T10:00:00Z", trendVersion(1, other), 20)};
    CHECK(toldRows(evaluations) == "2026-01 nothing; 2026-02 1 #1 1 20.00; 2026-01 1 #1 1 10.00; 2026-02 nothing; ");
    const auto refused = averageTrend(evaluations, {.from = dayFromText("1900-01-01")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == TrendError::TooManyPeriods);
}
