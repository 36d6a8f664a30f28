// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/form_changes.h"
#include "tests/forms/compare/told_changes.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string changed(std::string_view from, std::string_view to)
{
    return told(formChanges(form(), form(replaced(sampleForm, from, to))));
}

} // namespace

TEST_CASE("a form that says the same has not changed", "[forms][compare]")
{
    CHECK(formChanges(form(), form()).empty());
    CHECK(changed("ringtrue: form 1", "# a comment\nringtrue: form 1").empty());
}

TEST_CASE("each change of a form is told with what was and what is", "[forms][compare]")
{
    struct Row {
        std::string_view from, to, told;
    };
    const auto row = GENERATE(values<Row>({
        {"title: Calls of the help desk", "title: Calls",
         "form desk-call reworded title: Calls of the help desk > Calls; "},
        {"channels: [call]", "channels: [call, chat]", "form desk-call changed channels: call > call, chat; "},
        {"pass_mark: 80", "pass_mark: 85", "form desk-call changed scoring/pass_mark: 80 > 85; "},
        {"pass_mark: 80", "fail_level: section",
         "form desk-call changed scoring/fail_level: form > section; form desk-call changed scoring/pass_mark: 80 > "
         "; "},
        {"text: Say that the call is recorded", "text: Say it",
         "obligation notice reworded text: Say that the call is recorded > Say it; "},
        {"since: 2024-01-01", "since: 2025-01-01", "obligation notice changed since: 2024-01-01 > 2025-01-01; "},
        {"title: Helping", "title: To help", "section helping reworded title: Helping > To help; "},
        {"text: Greets the customer", "text: Greets",
         "question greeting reworded text: Greets the customer > Greets; "},
        {"weight: 50", "weight: 40", "question next changed weight: 50 > 40; "},
        {"[says-next, says-why]", "[says-why]", "question next changed trace: says-next, says-why > says-why; "},
        {"type: text, phase: after", "type: text, phase: after, when: {question: greeting, is: \"yes\"}",
         "question words changed when:  > {question: greeting, is: yes}; "},
        {"text: Only what,", "text: What only,", "answer next/what reworded text: Only what > What only; "},
        {"text: Only what, points: 1}", "text: Only what, points: 1, error: customer-critical}",
         "answer next/what changed error:  > customer-critical; "},
        // what changes the meaning of answers
        {"text: Only what, points: 1", "text: Only what, points: 0", "!answer next/what changed points: 1 > 0; "},
        {"          - {id: neither, text: Neither, points: 0}\n", "", "!answer next/neither removed: Neither > ; "},
        {"{min: 0, max: 10}", "{min: 0, max: 5}", "!question pace changed scale/max: 10 > 5; "},
        {"{min: 0, max: 10}", "{min: 0, max: 10, max_text: All}", "question pace changed scale/max_text:  > All; "},
        {"text: Only what, points: 1}\n          - {id: neither, text: Neither,",
         "text: Neither, points: 1}\n          - {id: neither, text: Only what,",
         "!answer next/what reworded text: Only what > Neither; !answer next/neither reworded text: Neither > Only "
         "what; "},
    }));
    CAPTURE(row.from, row.to);
    CHECK(changed(row.from, row.to) == row.told);
}

TEST_CASE("each change breaks the trends that it moves", "[forms][compare]")
{
    const auto broken = [](const Form &before, const Form &after) {
        const auto changes = formChanges(before, after);
        REQUIRE(changes.size() == 1);
        return changes[0].breaks;
    };
    const Form sample = form();
    Form bonus = sample;
    bonus.sections[0].questions[0].bonus = true; // a yes-no question
    CHECK(broken(sample, bonus) == BrokenTrend::AccuracyAndScores);
    bonus = sample;
    bonus.sections[1].questions[1].bonus = true; // a scale: points lost on it are errors
    CHECK(broken(sample, bonus) == BrokenTrend::AccuracyAndScores);
    bonus.sections[1].questions[1].weight = 0;
    Form weightless = bonus;
    weightless.sections[1].questions[1].bonus = false;
    CHECK(broken(weightless, bonus) == BrokenTrend::Accuracy);

    Form before = sample, after = sample;
    after.scoring.failsQuestion = FailsQuestion::Lowest;
    CHECK(broken(before, after) == BrokenTrend::Scores);
    before.sections[0].questions[0].error = after.sections[0].questions[0].error = ErrorClass::BusinessCritical;
    CHECK(broken(before, after) == BrokenTrend::AccuracyAndScores);

    after = sample;
    after.sections[1].questions[0].weight = 40;
    CHECK(broken(sample, after) == BrokenTrend::Scores);
}

TEST_CASE("questions are found again wherever they stand", "[forms][compare]")
{
    Form before = form(), after = before;
    auto &opening = after.sections[0].questions;
    auto &helping = after.sections[1].questions;
    std::swap(helping[0], helping[1]);
    CHECK(told(formChanges(before, after)).find("question pace reordered; ") == 0);
    after = before;
    helping.push_back(opening[0]);
    opening.erase(opening.begin());
    CHECK(told(formChanges(before, after)) == "question greeting moved: opening > helping; ");
    after = before;
    std::swap(after.sections[0], after.sections[1]);
    CHECK(formChanges(before, after).size() == 1);
    CHECK(formChanges(before, after)[0].kind == ChangeKind::Reordered);
    after.sections.pop_back();
    CHECK(told(formChanges(before, after))
          == "section opening removed: Opening > ; question greeting removed: Greets the customer > ; question "
             "recording removed: Says that the call is recorded > ; ");
    CHECK(told(formChanges(after, before)).find("section opening added:  > Opening; ") == 0);
}

TEST_CASE("only the fewest that moved are called moved", "[forms][compare]")
{
    Form before = chain(6);
    for (Question &question : before.sections[0].questions)
        question.when.reset();
    Form after = before;
    auto &questions = after.sections[0].questions;
    std::rotate(questions.begin(), questions.begin() + 1, questions.end()); // the first becomes the last
    CHECK(told(formChanges(before, after)) == "question q0 reordered; ");
}

TEST_CASE("translations are told by language, with how many texts differ", "[forms][compare]")
{
    const Form plain = form();
    Form german = plain, other = plain;
    german.translations = {{"de", {{"title", "Anrufe"}, {"sections/opening", "Anfang"}}}};
    other.translations = {{"de", {{"title", "Gespräche"}, {"sections/opening", "Anfang"}}}};
    CHECK(told(formChanges(plain, german)) == "translation de added:  > Anrufe; ");
    CHECK(told(formChanges(german, plain)) == "translation de removed: Anrufe > ; ");
    CHECK(told(formChanges(german, other)) == "translation de translated:  > 1; ");
}
