// SPDX-License-Identifier: Apache-2.0
#include "forms/service/choose_form.h"
#include "forms/service/pinned_text.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("A form is published as a numbered version that traces to the newest vision", "[forms][service]")
{
    EvaluationSample sample;
    CHECK(sample.form->version.number == 1);
    CHECK(sample.form->visionVersion->number == 1);
    CHECK(forms::withoutPins(sample.form->version.text) == sampleForm);

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

TEST_CASE("Whose roles do not publish is refused by the use case itself", "[forms][service][rights]")
{
    EvaluationSample sample;
    const auto changed = std::string(sampleForm) + "# one more line\n";
    const auto form = [&] {
        return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
            return forms::publishForm(ledger, on, agentBo, changed, "f.form.yaml");
        });
    };
    const auto refuses = [](const auto &published) {
        return !published && published.error().notAllowed && published.error().findings.empty();
    };
    CHECK(refuses(form())); // nobody knows them
    giveRoles(sample, agentBo, {Role::Agent, Role::Evaluator});
    CHECK(refuses(form()));
    CHECK(refuses(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishVision(ledger, on, agentBo, std::string(sampleVision) + "# more\n", "v.vision.yaml");
    })));
    giveRoles(sample, agentBo, {Role::Lead}, Stays::Left);
    CHECK(refuses(form()));
    CHECK(forms::formVersions(*sample.reader)->size() == 1);
    CHECK(forms::visionVersions(*sample.reader)->size() == 1);
    giveRoles(sample, agentBo, {Role::Lead});
    REQUIRE(form());
    const auto again = [&] {
        return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
            return forms::republishForm(ledger, on, agentBo, FormSlug("desk-call"), 1);
        });
    };
    giveRoles(sample, agentBo, {Role::Evaluator});
    const auto refused = again();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == forms::RepublishError::Refused);
    CHECK(refused.error().refusal.notAllowed);
    giveRoles(sample, agentBo, {Role::Lead});
    CHECK(again());
}

TEST_CASE("An obligation from a day to come on is told of a form that is published, also again", "[forms][service]")
{
    using namespace std::chrono;
    EvaluationSample sample;
    const forms::LintedOn before{.today = 2023y / December / 31};
    const auto codes = [](const std::vector<forms::Finding> &findings) {
        std::vector<forms::FindingCode> out;
        for (const auto &finding : findings)
            out.push_back(finding.code);
        return out;
    };
    const auto published = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, std::string(sampleForm) + "# one more line\n",
                                  "f.form.yaml", before);
    });
    REQUIRE(published);
    CHECK(codes(published->findings) == std::vector{forms::FindingCode::ObligationNotYet});
    const auto again = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::republishForm(ledger, on, evaluatorAda, FormSlug("desk-call"), 1, before);
    });
    REQUIRE(again);
    CHECK(codes(again->findings) == std::vector{forms::FindingCode::ObligationNotYet});
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

namespace {

auto publish(EvaluationSample &sample, const std::string &text)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, text, "f.form.yaml");
    });
}

auto republish(EvaluationSample &sample, std::int64_t number)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::republishForm(ledger, on, evaluatorAda, FormSlug("desk-call"), number);
    });
}

std::int64_t numberInForce(EvaluationSample &sample)
{
    const auto choices = forms::formsFor(*forms::formVersions(*sample.reader), Channel::Call, "");
    REQUIRE(choices.size() == 1);
    const auto newest = forms::loadNewestForm(*sample.reader, FormSlug("desk-call"));
    REQUIRE(newest);
    CHECK((*newest)->version.number == choices.front().form.number);
    return choices.front().form.number;
}

} // namespace

SCENARIO("An earlier version of a form comes back in force as a new version", "[forms][service]")
{
    GIVEN("two versions of a form, an evaluation on the first")
    {
        EvaluationSample sample;
        const auto given = appendEvaluation(sample, sampleAnswers());
        const auto stricter = publish(sample, replaced(sampleForm, "pass_mark: 80", "pass_mark: 95"));
        REQUIRE(stricter);
        CHECK(stricter->inForce == 2);
        WHEN("the file of the first is published once more")
        {
            const auto same = publish(sample, std::string(sampleForm));
            THEN("it makes no version, and says which one stays in force")
            {
                REQUIRE(same);
                CHECK_FALSE(same->isNew);
                CHECK(same->version.number == 1);
                CHECK(same->inForce == 2);
                CHECK(numberInForce(sample) == 2);
            }
        }
        WHEN("the first is put in force again")
        {
            const auto again = republish(sample, 1);
            REQUIRE(again);
            THEN("it is the third, with the first's text and a line that says so")
            {
                CHECK(again->version.number == 3);
                CHECK(again->inForce == 3);
                CHECK(forms::withoutPins(again->version.text)
                      == std::string(sampleForm) + "# Version 1 again, in force as version 3.\n");
                CHECK(numberInForce(sample) == 3);
                const auto loaded = forms::loadFormVersion(*sample.reader, FormSlug("desk-call"), 3);
                REQUIRE(loaded);
                CHECK((*loaded)->form == sample.form->form);
            }
            THEN("each version stays what it was, and so does the evaluation")
            {
                CHECK(forms::formVersions(*sample.reader)->size() == 3);
                for (const std::int64_t number : {1, 2, 3})
                    CHECK(forms::loadFormVersion(*sample.reader, FormSlug("desk-call"), number).value()->version.number
                          == number);
                CHECK(forms::loadFormVersion(*sample.reader, FormSlug("desk-call"), 1).value()->version
                      == sample.form->version);
                const auto record = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), given);
                REQUIRE(record);
                CHECK(record->form->version.number == 1);
            }
            THEN("so can any other be, also one that came back")
            {
                CHECK(republish(sample, 2)->version.number == 4);
                CHECK(republish(sample, 3)->version.number == 5);
                CHECK(republish(sample, 1)->version.number == 6);
            }
            THEN("the one in force cannot, nor one that never was")
            {
                CHECK(republish(sample, 3).error().error == forms::RepublishError::InForce);
                CHECK(republish(sample, 9).error().error == forms::RepublishError::Version);
                CHECK(republish(sample, 9).error().version == forms::VersionError::Missing);
                CHECK(forms::formVersions(*sample.reader)->size() == 3);
            }
        }
        WHEN("the vision has another pillar by now")
        {
            const auto other = replaced(sampleVision, "id: greets", "id: greets-all");
            sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
                REQUIRE(forms::publishVision(ledger, on, evaluatorAda, other, "v.vision.yaml"));
            });
            const auto refused = republish(sample, 1);
            THEN("what traces to the behaviour that is gone is refused, with the place")
            {
                REQUIRE_FALSE(refused);
                CHECK(refused.error().error == forms::RepublishError::Refused);
                REQUIRE_FALSE(refused.error().refusal.findings.empty());
                CHECK(refused.error().refusal.findings.front().file == "desk-call, version 1");
                CHECK(numberInForce(sample) == 2);
            }
        }
    }
}

TEST_CASE("A form whose file ends without a line end comes back, too", "[forms][service]")
{
    EvaluationSample sample;
    auto text = replaced(sampleForm, "pass_mark: 80", "pass_mark: 70");
    text.pop_back();
    REQUIRE(publish(sample, text));
    REQUIRE(publish(sample, replaced(sampleForm, "pass_mark: 80", "pass_mark: 60")));
    const auto again = republish(sample, 2);
    REQUIRE(again);
    CHECK(forms::withoutPins(again->version.text) == text + "\n# Version 2 again, in force as version 4.\n");
}

TEST_CASE("The newest vision is the one that was published last", "[forms][service]")
{
    EvaluationSample sample;
    std::string other(tests::sampleVision);
    other.replace(other.find("vision: harbour-service"), 23, "vision: zebra-service");
    sample.clock.advance(1'000'000);
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        REQUIRE(forms::publishVision(ledger, on, evaluatorAda, other, "v.vision.yaml"));
        return true;
    });
    CHECK(forms::loadNewestVision(*sample.reader).value().version.vision.text() == "zebra-service");
    CHECK(forms::loadNewestVision(*sample.reader, VisionSlug("harbour-service")).value().version.number == 1);
    other.replace(other.find("vision: zebra-service"), 21, "vision: aardvark-care");
    sample.clock.advance(1'000'000);
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        REQUIRE(forms::publishVision(ledger, on, evaluatorAda, other, "v.vision.yaml"));
        return true;
    });
    CHECK(forms::loadNewestVision(*sample.reader).value().version.vision.text() == "aardvark-care");
}

TEST_CASE("A form whose vision cannot be read is not told that it has none", "[forms][service]")
{
    EvaluationSample sample;
    const auto refused = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &on) {
        // As a newer version of the program may have published it.
        const auto fact = forms::visionVersionFact({.hash = sha256("ringtrue: vision 9\n"),
                                                    .vision = VisionSlug("harbour-service"),
                                                    .number = 2,
                                                    .kind = VisionKind::Service,
                                                    .title = "Of tomorrow",
                                                    .text = "ringtrue: vision 9\n"});
        REQUIRE(ledger.append(evaluatorAda, fact));
        return forms::publishForm(ledger, on, evaluatorAda, std::string(sampleForm) + "# more\n", "f.form.yaml");
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.empty());
    CHECK(refused.error().vision == forms::VersionError::Unreadable);
}

TEST_CASE("A version that nobody published is missing", "[forms][service]")
{
    EvaluationSample sample;
    CHECK(forms::loadForm(*sample.reader, Hash{}).error() == forms::VersionError::Missing);
    CHECK(forms::loadNewestForm(*sample.reader, FormSlug("nobody")).error() == forms::VersionError::Missing);
    CHECK(forms::loadNewestVision(*sample.reader)->vision.pillars.size() == 2);
}
