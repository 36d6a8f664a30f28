// SPDX-License-Identifier: Apache-2.0
// A form version's name says what it pins, too.
#include "forms/facts/hash_text.h"
#include "forms/service/pinned_text.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;
using forms::withoutPins;

namespace {

auto publish(EvaluationSample &sample, const std::string &text)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, text, "f.form.yaml");
    });
}

void publishOtherVision(EvaluationSample &sample)
{
    sample.onLedger([](ledger::Ledger &ledger, storage::Connection &on) {
        REQUIRE(forms::publishVision(ledger, on, evaluatorAda,
                                     replaced(sampleVision, "statement: We say", "statement: Here we say"),
                                     "v.vision.yaml"));
    });
}

/// Lets @p sample take the versions that @p other published, as facts that came from there.
void take(EvaluationSample &sample, const EvaluationSample &other)
{
    const auto visionsThere = forms::visionVersions(*other.reader);
    const auto formsThere = forms::formVersions(*other.reader);
    REQUIRE(visionsThere);
    REQUIRE(formsThere);
    std::vector<ledger::Body> visions, versions;
    for (const auto &one : *visionsThere)
        visions.push_back(forms::visionVersionFact(forms::loadVision(*other.reader, one.hash)->version).body);
    for (const auto &one : *formsThere)
        versions.push_back(forms::formVersionFact(*forms::formVersion(*other.reader, one.hash)).body);
    sample.onLedger([&](ledger::Ledger &, storage::Connection &on) {
        ledger::Fact fact;
        fact.deviceSeq = 1000;
        for (const auto &body : visions)
            CHECK(forms::applyVisionVersion(on, fact, body) == ledger::Applied::Yes);
        for (const auto &body : versions)
            CHECK(forms::applyFormVersion(on, fact, body) == ledger::Applied::Yes);
    });
}

} // namespace

TEST_CASE("A form that pins its vision and policy ends with a line that names both", "[forms][service]")
{
    EvaluationSample sample;
    const auto &version = sample.form->version;
    CHECK(version.text
          == std::string(sampleForm) + "# Pinned: vision harbour-service " + forms::hashText(*version.visionVersion)
                 + "; policy " + forms::hashText(*version.policy) + ".\n");
    CHECK(version.hash == sha256(version.text));
    CHECK(forms::parseForm(version.text, "f").form == form());
}

TEST_CASE("The line of what is pinned is taken off whole, and nothing else is", "[forms][service]")
{
    struct Row {
        std::string_view text, without;
    };
    const auto row = GENERATE(values<Row>({
        {"title: x\n# Pinned: policy 0a.\n", "title: x\n"},
        {"title: x\n# Pinned: policy 0a.", "title: x\n"},
        {"title: x\r\n# Pinned: policy 0a.\r\n", "title: x\r\n"},
        {"title: x\n", "title: x\n"},
        {"", ""},
        {"# Pinned: policy 0a.\n", "# Pinned: policy 0a.\n"}, // nothing would be left
        {"title: \"x\n# Pinned: policy 0a.\"\n", "title: \"x\n# Pinned: policy 0a.\"\n"},
        {"title: x\n# Pinned: by Anna.\n", "title: x\n# Pinned: by Anna.\n"},
        {"# Pinned: policy 0a.\ntitle: x\n", "# Pinned: policy 0a.\ntitle: x\n"},
    }));
    CAPTURE(row.text);
    CHECK(withoutPins(row.text) == row.without);
}

TEST_CASE("A version without vision pins its policy, one without either keeps its text", "[forms][service]")
{
    forms::FormVersion version;
    version.text = "title: x";
    CHECK(forms::pinnedText(version, VisionSlug{"v"}) == "title: x");
    version.policy = sha256("policy");
    CHECK(forms::pinnedText(version, {}) == "title: x\n# Pinned: policy " + forms::hashText(sha256("policy")) + ".\n");
    version.text = forms::pinnedText(version, {});
    version.policy = sha256("another");
    CHECK(forms::pinnedText(version, {}) == "title: x\n# Pinned: policy " + forms::hashText(sha256("another")) + ".\n");
}

SCENARIO("The same form on two versions of a vision is two versions", "[forms][service]")
{
    GIVEN("two workspaces that published the same form, the second on a later version of the vision")
    {
        EvaluationSample first, second;
        publishOtherVision(second);
        const auto later = publish(second, std::string(sampleForm));
        REQUIRE(later);
        CHECK(later->isNew);
        CHECK(later->version.number == 2);
        CHECK(later->version.hash != first.formHash);
        CHECK(second.formHash == first.formHash); // the same pins: the same version, wherever it was published
        WHEN("their facts are joined")
        {
            take(first, second);
            THEN("both are there, each with the vision that it was published on")
            {
                CHECK(forms::formVersions(*first.reader)->size() == 2);
                const auto early = forms::loadForm(*first.reader, first.formHash);
                const auto late = forms::loadForm(*first.reader, later->version.hash);
                REQUIRE(early);
                REQUIRE(late);
                CHECK((*early)->version.visionVersion == first.form->version.visionVersion);
                CHECK((*late)->version.visionVersion != (*early)->version.visionVersion);
                CHECK((*late)->vision->statement == "Here we say what comes next.");
                CHECK((*early)->vision->statement == "We say what comes next.");
                CHECK((*early)->form == (*late)->form);
            }
        }
        WHEN("the second publishes it once more, as the file or as it was published")
        {
            THEN("it makes no version")
            {
                for (const auto &text : {std::string(sampleForm), later->version.text, first.form->version.text}) {
                    const auto again = publish(second, text);
                    REQUIRE(again);
                    CHECK_FALSE(again->isNew);
                    CHECK(again->version.hash == later->version.hash);
                    CHECK(again->version.number == 2);
                }
                CHECK(forms::formVersions(*second.reader)->size() == 2);
            }
        }
    }
}

TEST_CASE("A version that was published before its pins were written keeps its hash and is known again",
          "[forms][service]")
{
    EvaluationSample sample;
    auto older = sample.form->version;
    older.text = replaced(sampleForm, "pass_mark: 80", "pass_mark: 70");
    older.hash = sha256(older.text);
    older.number = 2;
    older.policy.reset();
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.append(evaluatorAda, forms::formVersionFact(older)));
    });
    const auto again = publish(sample, older.text);
    REQUIRE(again);
    CHECK_FALSE(again->isNew);
    CHECK(again->version.hash == older.hash);
    CHECK(again->version.text == older.text);
    CHECK(again->version.number == 2);

    publishOtherVision(sample);
    const auto pinnedAnew = publish(sample, older.text);
    REQUIRE(pinnedAnew);
    CHECK(pinnedAnew->isNew);
    CHECK(pinnedAnew->version.number == 3);
    CHECK(forms::loadForm(*sample.reader, older.hash).value()->version.visionVersion == older.visionVersion);
}
