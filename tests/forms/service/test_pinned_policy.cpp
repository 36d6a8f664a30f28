// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/facts/hash_text.h"
#include "forms/service/recheck_policy.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// What becomes of @p body where it is applied to @p sample's views.
ledger::Applied applied(EvaluationSample &sample, const ledger::Body &body)
{
    return sample.onLedger(
        [&](ledger::Ledger &, storage::Connection &on) { return forms::applyFormVersion(on, ledger::Fact{}, body); });
}

} // namespace

TEST_CASE("A form version pins its scoring policy by hash", "[forms][service]")
{
    EvaluationSample sample;
    const auto &version = sample.form->version;
    CHECK(version.policy == forms::policyHash(sample.form->form.scoring));
    forms::ScoringPolicy other = sample.form->form.scoring;
    other.passMark = Exact{81};
    CHECK(version.policy != forms::policyHash(other));
    CHECK(forms::formVersions(*sample.reader)->at(0).policy == version.policy);
}

TEST_CASE("The same policy keeps its hash, however its form is written", "[forms][service]")
{
    // Facts hold this hash: a policy of today must never get another.
    CHECK(forms::canonicalPolicy({})
          == R"({"all_not_applicable":"no-score","bonus_cap":"cap-100","fail_display":"raw-and-failed",)"
             R"("fail_level":"form","not_applicable":"redistribute-form","rounding":{"decimals":1,"mode":"half-up"},)"
             R"("weights":"question"})");
    const auto spelled =
        forms::parseForm(replaced(sampleForm, "pass_mark: 80", "weights: question\n  pass_mark: 80.0"), "f");
    CHECK(forms::policyHash(spelled.form->scoring) == forms::policyHash(form().scoring));
}

TEST_CASE("Form versions that were published before policies were pinned are read", "[forms][service]")
{
    EvaluationSample sample;
    forms::FormVersion older = sample.form->version;
    older.text += "# an older one\n";
    older.hash = sha256(older.text);
    older.number = 2;
    older.policy.reset();
    auto body = forms::formVersionFact(older).body;
    CHECK_FALSE(body.contains("policy"));
    CHECK(applied(sample, body) == ledger::Applied::Yes);
    const auto loaded = forms::loadForm(*sample.reader, older.hash);
    REQUIRE(loaded);
    CHECK_FALSE((*loaded)->version.policy);
    CHECK((*loaded)->form == sample.form->form);
    body["policy"] = nullptr;
    CHECK(applied(sample, body) == ledger::Applied::Yes);
}

TEST_CASE("A pinned policy that is no hash is malformed", "[forms][service]")
{
    EvaluationSample sample;
    auto body = forms::formVersionFact(sample.form->version).body;
    CHECK(applied(sample, body) == ledger::Applied::Yes);
    for (const ledger::Body &wrong :
         {ledger::Body(""), ledger::Body("abc"), ledger::Body(7), ledger::Body(true), ledger::Body::array()}) {
        CAPTURE(wrong.dump());
        body["policy"] = wrong;
        CHECK(applied(sample, body) == ledger::Applied::Malformed);
    }
}

TEST_CASE("Verify tells a text that is no longer read as the policy that was pinned", "[forms][service]")
{
    using enum ledger::Computed;
    EvaluationSample sample;
    const auto recheck = forms::recheckPolicy();
    auto body = forms::formVersionFact(sample.form->version).body;
    const auto computed = [&] { return recheck.computed(*sample.reader, ledger::Fact{}, body); };
    CHECK(computed() == Holds);
    body["policy"] = forms::hashText(sha256("another"));
    CHECK(computed() == Differs);
    body["text"] = "ringtrue: form 9\n"; // a newer version of the program wrote it
    CHECK(computed() == Holds);
    body.erase("policy");
    CHECK(computed() == Holds);
}
