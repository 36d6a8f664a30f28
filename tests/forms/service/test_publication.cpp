// SPDX-License-Identifier: Apache-2.0
#include "forms/service/publication.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("Who published a version, and when, is told of visions and of forms", "[forms][service]")
{
    EvaluationSample sample;
    const auto &form = sample.form->version;
    REQUIRE(form.visionVersion);
    const std::optional expected{forms::Publication{evaluatorAda, sample.clock.now()}};
    CHECK(forms::publicationOf(*sample.reader, form.hash).value() == expected);
    CHECK(forms::publicationOf(*sample.reader, *form.visionVersion).value() == expected);
    CHECK_FALSE(forms::publicationOf(*sample.reader, sha256("nobody published this")).value());
}

TEST_CASE("Of two versions each tells its own publication", "[forms][service]")
{
    EvaluationSample sample;
    sample.clock.advance(60'000'000);
    giveRoles(sample, agentBo, {Role::ProgrammeOwner});
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        const auto changed = std::string(sampleVision) + "\n# once more\n";
        const auto published = forms::publishVision(ledger, on, agentBo, changed, "v.vision.yaml");
        REQUIRE(published);
        REQUIRE(published->isNew);
        CHECK(forms::publicationOf(*sample.reader, published->version.hash).value()
              == forms::Publication{agentBo, sample.clock.now()});
    });
    CHECK(forms::publicationOf(*sample.reader, *sample.form->version.visionVersion).value()->author == evaluatorAda);
}
