// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("A form is published as a numbered version that traces to the newest vision", "[forms][service]")
{
    EvaluationSample sample;
    CHECK(sample.form->version.number == 1);
    CHECK(sample.form->visionVersion->number == 1);
    CHECK(sample.form->version.text == sampleForm);

    const auto again = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, sampleForm, "f.form.yaml");
    });
    REQUIRE(again);
    CHECK_FALSE(again->isNew);
    CHECK(again->version.number == 1);

    const auto changed = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, std::string(sampleForm) + "# one more line\n",
                                  "f.form.yaml");
    });
    REQUIRE(changed);
    CHECK(changed->isNew);
    CHECK(changed->version.number == 2);
    CHECK(forms::loadNewestForm(*sample.reader, FormSlug("desk-call")).value()->version.number == 2);
}

TEST_CASE("A form with an error is not published, and the finding names the place", "[forms][service]")
{
    EvaluationSample sample;
    const auto refused = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, "ringtrue: form 1\nform: x\ntitle: X\nform: y\n",
                                  "bad.form.yaml");
    });
    REQUIRE_FALSE(refused);
    REQUIRE_FALSE(refused.error().findings.empty());
    CHECK(refused.error().findings[0].code == forms::FindingCode::DuplicateKey);
    CHECK(refused.error().findings[0].place.line == 4);
    CHECK(forms::formVersions(*sample.reader)->size() == 1);
}

TEST_CASE("A form whose vision nobody published is refused at the line that names it", "[forms][service]")
{
    EvaluationSample sample;
    std::string text(sampleForm);
    text.replace(text.find("vision: harbour-service"), 23, "vision: nowhere-service");
    const auto refused = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, text, "f.form.yaml");
    });
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings[0].code == forms::FindingCode::VisionNotPublished);
    CHECK(refused.error().findings[0].place.line == 6);
    CHECK(forms::formVersions(*sample.reader)->size() == 1);
}

TEST_CASE("A version that nobody published is missing", "[forms][service]")
{
    EvaluationSample sample;
    CHECK(forms::loadForm(*sample.reader, Hash{}).error() == forms::VersionError::Missing);
    CHECK(forms::loadNewestForm(*sample.reader, FormSlug("nobody")).error() == forms::VersionError::Missing);
    CHECK(forms::loadNewestVision(*sample.reader)->vision.pillars.size() == 2);
}
