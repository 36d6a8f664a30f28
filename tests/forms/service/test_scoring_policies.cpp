// SPDX-License-Identifier: Apache-2.0
#include "forms/service/scoring_policies.h"

#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

constexpr std::string_view sampleScoring = "  pass_mark: 80\n";

/// Publishes the sample form with @p scoring in place of its own.
Hash publishScoring(EvaluationSample &sample, std::string_view scoring)
{
    const auto text = replaced(sampleForm, sampleScoring, scoring);
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        const auto published = forms::publishForm(ledger, connection, evaluatorAda, text, "f.form.yaml");
        REQUIRE(published);
        return published->version.hash;
    });
}

} // namespace

TEST_CASE("Each form version rounds and displays its scores by its own policy", "[forms][service]")
{
    EvaluationSample sample;
    const auto exact = publishScoring(sample, "  rounding: {decimals: 3, mode: half-even}\n  fail_display: raw\n");
    forms::ScoringPolicies policies;
    const auto &newer = policies.of(*sample.reader, exact);
    CHECK(newer.rounding == forms::Rounding{3, RoundingMode::HalfEven});
    CHECK(newer.failDisplay == forms::FailDisplay::Raw);
    CHECK_FALSE(newer.passMark);
    const auto &older = policies.of(*sample.reader, sample.formHash);
    CHECK(older.passMark == Exact(80));
    CHECK(older.rounding == forms::ScoringPolicy{}.rounding);
    CHECK(&policies.of(*sample.reader, exact) == &newer); // still there beside others
}

TEST_CASE("A form version is read once for all scores of a list", "[forms][service]")
{
    EvaluationSample sample;
    forms::ScoringPolicies policies;
    CHECK(policies.of(*sample.reader, sample.formHash).passMark == Exact(80));
    sample.onLedger([](ledger::Ledger &, storage::Connection &connection) {
        connection.database().exec("DELETE FROM form_version");
    });
    CHECK(policies.of(*sample.reader, sample.formHash).passMark == Exact(80));
    CHECK(forms::ScoringPolicies().of(*sample.reader, sample.formHash) == forms::ScoringPolicy{});
}

TEST_CASE("Lists tell what a critical error could have failed as passed, as explanations do", "[forms][service]")
{
    EvaluationSample sample;
    forms::ScoringPolicies policies;
    const auto told = [&](const Hash &version, std::string decided, std::optional<Exact> final = Exact(50)) {
        forms::EvaluationSummary evaluation;
        evaluation.formVersion = version;
        evaluation.final = std::move(final);
        evaluation.outcome = std::move(decided);
        return policies.outcomeOf(*sample.reader, evaluation);
    };
    const auto failsForm = publishScoring(sample, "  fail_level: form\n");
    CHECK(told(failsForm, "none") == forms::Outcome::Pass);
    CHECK(told(failsForm, "none", std::nullopt) == forms::Outcome::None);
    CHECK(told(failsForm, "fail") == forms::Outcome::Fail);
    CHECK(told(publishScoring(sample, "  fail_level: section\n"), "none") == forms::Outcome::None);
    CHECK(told(Hash{}, "none") == forms::Outcome::None); // nobody knows here
}

TEST_CASE("A score of a form version that is not here yet is shown by the default policy", "[forms][service]")
{
    EvaluationSample sample;
    forms::ScoringPolicies policies;
    CHECK(policies.of(*sample.reader, Hash{}) == forms::ScoringPolicy{});
}
