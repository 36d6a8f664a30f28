// SPDX-License-Identifier: Apache-2.0
#include "forms/service/forms_in_force.h"
#include "forms/trace/trace.h"
#include "tests/forms/service/evaluation_samples.h"

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

void publishVision(EvaluationSample &sample, const std::string &text)
{
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        REQUIRE(forms::publishVision(ledger, on, evaluatorAda, text, "v.vision.yaml"));
        return true;
    });
}

auto publishForm(EvaluationSample &sample, const std::string &text)
{
    return sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        return forms::publishForm(ledger, on, evaluatorAda, text, "f.form.yaml");
    });
}

std::string checked(EvaluationSample &sample)
{
    std::string out;
    const auto checked = forms::checkFormsInForce(*sample.reader);
    for (const auto &form : *checked)
        for (const auto &finding : form.findings)
            out += finding.file + " " + std::string{forms::word(finding.code)} + " " + finding.parameters.at(0) + "; ";
    return out;
}

} // namespace

SCENARIO("A form whose behaviours vanished in the next version of its vision", "[forms][service]")
{
    GIVEN("an evaluation on a form, and a vision that loses a behaviour")
    {
        EvaluationSample sample;
        const auto given = appendEvaluation(sample, sampleAnswers());
        CHECK(checked(sample).empty());
        publishVision(sample, replaced(sampleVision, "id: says-next", "id: says-soon"));
        THEN("the form in force is told of, at each question")
        {
            CHECK(checked(sample)
                  == "desk-call, version 1 behaviour-vanished says-next; desk-call, version 1 behaviour-vanished "
                     "says-next; ");
            CHECK(forms::checkFormsInForce(*sample.reader, VisionSlug("another"))->empty());
        }
        THEN("the evaluation stays explained by the version that it pins")
        {
            const auto record = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), given);
            REQUIRE(record);
            CHECK(record->form->visionVersion->number == 1);
            const auto &form = *record->form;
            const auto line = forms::lineOfSight(form.form, *form.vision, form.form.sections[1].questions[0]);
            REQUIRE(line.behaviours.size() == 2);
            CHECK(line.behaviours[0].behaviour->id == BehaviourSlug("says-next"));
            CHECK(line.behaviours[0].promises.at(0).backing.size() == 2);
        }
        THEN("the form cannot be published again as it is, and is found sound once it is changed")
        {
            CHECK_FALSE(publishForm(sample, std::string(sampleForm) + "# once more\n"));
            std::string text = replaced(sampleForm, "[says-next, says-why]", "[says-soon, says-why]");
            REQUIRE(publishForm(sample, replaced(text, "[says-next]", "[says-soon]")));
            CHECK(checked(sample).empty());
        }
    }
}

TEST_CASE("A form whose vision is gone is told of", "[forms][service]")
{
    EvaluationSample sample;
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        // As it arrives from another computer before the vision does.
        forms::FormVersion orphan = sample.form->version;
        orphan.text = replaced(sampleForm, "vision: harbour-service", "vision: nowhere-service");
        orphan.hash = sha256(orphan.text);
        orphan.number = 2;
        orphan.visionVersion = sha256("nowhere");
        REQUIRE(ledger.append(evaluatorAda, forms::formVersionFact(orphan)));
        return true;
    });
    CHECK(checked(sample) == "desk-call, version 2 vision-not-published nowhere-service; ");
    CHECK(forms::programmeOf(*sample.reader, VisionSlug("harbour-service"))->empty());
}

TEST_CASE("A programme is the forms in force that trace to a vision, each in its newest version", "[forms][service]")
{
    EvaluationSample sample;
    REQUIRE(publishForm(sample, replaced(sampleForm, "form: desk-call", "form: desk-back")));
    REQUIRE(publishForm(sample, replaced(sampleForm, "pass_mark: 80", "pass_mark: 90")));
    REQUIRE(publishForm(sample, "ringtrue: form 1\nform: lone\ntitle: Lone\nlanguage: en\nsections:\n"
                                "  - {id: s, title: S, questions: [{id: q, text: Q, type: yes-no, weight: 1}]}\n"));
    const auto programme = forms::programmeOf(*sample.reader, VisionSlug("harbour-service"));
    REQUIRE(programme);
    REQUIRE(programme->size() == 2);
    CHECK((*programme)[0]->form.id == FormSlug("desk-back"));
    CHECK((*programme)[1]->version.number == 2);
    CHECK(forms::formsInForce(*sample.reader)->size() == 3);
    CHECK(forms::visionsOfForms(*sample.reader).value() == std::vector{VisionSlug("harbour-service")});
}

TEST_CASE("Publishing asks whether questions are the same as in the version in force", "[forms][service]")
{
    EvaluationSample sample;
    const auto worded = publishForm(sample, replaced(sampleForm, "Greets the customer", "Greets"));
    REQUIRE(worded);
    CHECK(worded->findings.empty());
    const auto other = publishForm(sample, replaced(sampleForm, "points: 2}", "points: 3}"));
    REQUIRE(other);
    REQUIRE(other->findings.size() == 1);
    CHECK(other->findings[0].code == forms::FindingCode::SameQuestion);
    CHECK(other->findings[0].parameters == std::vector<std::string>{"next", "points"});
    const auto known = publishForm(sample, std::string(sampleForm)); // version 1 again: nothing happens
    REQUIRE(known);
    CHECK(known->findings.empty());
}
