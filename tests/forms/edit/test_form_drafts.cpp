// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/draft_text.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/edit_translations.h"
#include "forms/edit/find_part.h"
#include "forms/edit/located_findings.h"
#include "forms/edit/policy_example.h"
#include "tests/catch.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Form unfinished()
{
    Form form = newForm(FormSlug{"call"}, "", "en", "");
    REQUIRE(addQuestion(form, form.sections.front().id, 0, {}));
    REQUIRE(addSection(form, {}, "Closing"));
    return form;
}

} // namespace

TEST_CASE("A form that is not finished is kept as it is", "[forms][edit]")
{
    Form form = unfinished();
    CHECK(formOfDraft(draftText(form)) == form);
    form.sections.clear();
    CHECK(formOfDraft(draftText(form)) == form);
    CHECK_FALSE(formOfDraft("ringtrue: form 99\n"));
}

TEST_CASE("A question that is called so is no mark of a draft", "[forms][edit]")
{
    Form form = unfinished();
    Question &question = form.sections.front().questions.front();
    question.id = QuestionSlug{"not-written-yet-1"};
    question.text = "Not written yet";
    CHECK(formOfDraft(draftText(form)) == form);
}

TEST_CASE("What no longer asks the same is found while the form is written", "[forms][edit]")
{
    Form form = unfinished();
    const Form published = form;
    const auto asksSame = [&](const Form *previous) {
        const auto found = locatedFindings(form, nullptr, previous);
        return std::ranges::none_of(found, [&](const LocatedFinding &one) {
            return one.finding.code == FindingCode::SameQuestion
                   && one.question == form.sections.front().questions.front().id;
        });
    };
    CHECK(asksSame(&published));
    REQUIRE(setType(form, QuestionSlug{form.sections.front().questions.front().id}, QuestionType::Scale, {}));
    CHECK_FALSE(asksSame(&published));
    CHECK(asksSame(nullptr));
}

TEST_CASE("Words that a file could not hold are cleaned where the draft is kept", "[forms][edit]")
{
    Form form = unfinished();
    form.sections.front().questions.front().text = " Says\u202E it \n twice ";
    const auto kept = formOfDraft(draftText(form));
    REQUIRE(kept);
    CHECK(kept->sections.front().questions.front().text == "Says it twice");
}

TEST_CASE("Findings know the field that they are about", "[forms][edit]")
{
    Form form = unfinished();
    const auto findings = locatedFindings(form, nullptr);
    const auto about = [&](FormField field) {
        return std::ranges::any_of(findings, [&](const LocatedFinding &one) {
            return one.field == field && one.finding.severity == Severity::Error;
        });
    };
    CHECK(about(FormField::Words));   // the question has none
    CHECK(about(FormField::Section)); // nor has the first section, and the second one no questions
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().finding.severity == Severity::Error);

    CHECK(about(FormField::Form)); // it has no title
    form.scoring.bands.push_back({Exact{0}, ""});
    const auto banded = locatedFindings(form, nullptr);
    CHECK(std::ranges::any_of(banded, [](const LocatedFinding &one) {
        return one.field == FormField::Band && one.item == 0 && one.finding.code == FindingCode::EmptyText;
    }));

    Question &question = form.sections.front().questions.front();
    question.weight.reset();
    const auto more = locatedFindings(form, nullptr);
    CHECK(std::ranges::any_of(more, [&](const LocatedFinding &one) {
        return one.finding.code == FindingCode::WeightMissing && one.question == question.id;
    }));
}

TEST_CASE("An obligation from a day to come on is found while the form is written", "[forms][edit]")
{
    using namespace std::chrono;
    Form form = unfinished();
    form.obligations = {{ObligationSlug{"notice"}, ObligationKind::Law, "Say that it is kept", 2027y / January / 1}};
    const auto isFound = [&](year_month_day today) {
        return std::ranges::any_of(locatedFindings(form, nullptr, nullptr, {.today = today}), [](const auto &one) {
            return one.finding.code == FindingCode::ObligationNotYet && one.field == FormField::Obligation;
        });
    };
    CHECK(isFound(2026y / December / 31));
    CHECK_FALSE(isFound(2027y / January / 1));
}

TEST_CASE("A policy is shown by what it makes of answers", "[forms][edit]")
{
    Form form = newForm(FormSlug{"call"}, "Call", "en", "Only");
    for (int i = 0; i < 2; ++i)
        REQUIRE(addQuestion(form, SectionSlug{"only"}, 9, {}));
    Question &critical = form.sections.front().questions.back();
    critical.answers.back().error = ErrorClass::CustomerCritical;
    critical.notApplicable = true;
    const auto cases = policyExamples(form);
    REQUIRE(cases.size() == 4);
    CHECK(cases[0].final == Exact{100});
    CHECK(cases[1].final == Exact{50});
    CHECK(cases[2].what == ExampleCase::OneNotApplicable);
    CHECK(cases[2].worst == 0); // all others met would be 100 by each rule
    CHECK(cases[2].final == Exact{0});
    CHECK(cases[3].question == 1);
    CHECK(cases[3].raw == Exact{50});
    CHECK(cases[3].final == Exact{0});
    CHECK(cases[3].outcome == Outcome::Fail);
    CHECK(policyExamples(Form{}).empty());
}

TEST_CASE("Each rule of what is not applicable makes another example", "[forms][edit]")
{
    Form form = newForm(FormSlug{"call"}, "Call", "en", "First");
    REQUIRE(addSection(form, {}, "Second"));
    for (int i = 0; i < 3; ++i)
        REQUIRE(addQuestion(form, form.sections.front().id, 9, {}));
    REQUIRE(addQuestion(form, form.sections.back().id, 9, {}));
    auto &questions = form.sections.front().questions;
    questions[0].notApplicable = true;
    questions[2].answers.back().error = ErrorClass::CustomerCritical; // would fail the form in any case
    std::vector<std::optional<Exact>> finals;
    for (const auto rule : {NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection,
                            NotApplicablePolicy::FullPoints}) {
        form.scoring.notApplicable = rule;
        const auto cases = policyExamples(form);
        REQUIRE(cases.size() == 4);
        CHECK(cases[2].question == 0);
        CHECK(cases[2].worst == 1);
        finals.push_back(cases[2].final);
    }
    CHECK(finals[0] != finals[1]);
    CHECK(finals[0] != finals[2]);
    CHECK(finals[1] != finals[2]);
}

TEST_CASE("Texts are said in another language, one by one", "[forms][edit]")
{
    Form form = newForm(FormSlug{"call"}, "Call", "en", "Opening");
    setTranslation(form, "de", "title", "Anruf");
    const auto texts = textsIn(form, "de");
    REQUIRE(texts.size() >= 2);
    CHECK(texts[0].translated == "Anruf");
    CHECK(texts[1].path == "sections/opening");
    CHECK(texts[1].translated.empty());
    setTranslation(form, "de", "title", "");
    CHECK(form.translations.empty());
}
