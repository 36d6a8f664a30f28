// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/change_text.h"
#include "forms/compare/content_changes.h"
#include "forms/compare/form_changes.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("changes are sentences for people", "[forms][compare]")
{
    const auto sentenceOf = [](std::string_view from, std::string_view to) {
        const auto changes = formChanges(form(), form(replaced(sampleForm, from, to)));
        return changes.empty() ? std::string{} : sentence(changes.front());
    };
    CHECK(sentenceOf("weight: 50", "weight: 40")
          == "Question “next”, weight: 50 is now 40. Scores and outcomes before and after do not mean the same: their "
             "trend is marked here.");
    CHECK(
        sentenceOf("pass_mark: 80", "pass_mark: 90")
        == "Form “desk-call”, pass mark: 80 is now 90. Outcomes before and after do not mean the same: their trend is "
           "marked here.");
    CHECK(sentenceOf("pass_mark: 80", "pass_mark: 87.5").starts_with("Form “desk-call”, pass mark: 80 is now 87.5. "));
    CHECK(sentenceOf("weight: 50", "weight: 1/3").starts_with("Question “next”, weight: 50 is now 1/3. "));
    CHECK(
        sentenceOf("pass_mark: 80", "pass_mark: 80\n  not_applicable: full-points")
        == "Form “desk-call”, scoring of not applicable: its weight goes to all of the form is now full points. Scores "
           "and outcomes before and after do not mean the same: their trend is marked here.");
    CHECK(sentenceOf("text: Only what, points: 1}", "text: Only what, points: 1, error: customer-critical}")
          == "Answer “next/what”, error class: none is now customer-critical. Errors before and after do not count "
             "alike: the question's accuracy before and after is not comparable.");
    CHECK(sentenceOf("text: Greets the customer", "text: Greets")
          == "Question “greeting”, text: “Greets the customer” now reads “Greets”.");
    CHECK(sentenceOf("points: 1}\n          - {id: neither", "points: 0}\n          - {id: neither")
          == "Answer “next/what”, points: 1 is now 0. Answers before and after do not mean the same: its trend is "
             "marked here.");
    CHECK(sentenceOf("type: text, phase: after", "type: text, phase: after, guidance: Two lines")
          == "Question “words”, guidance: (nothing) is now Two lines.");
    CHECK(sentenceOf("type: text, phase: after", "type: text, phase: after, when: {question: next, is: [both, what]}")
          == "Question “words”, asked: always is now only if question “next” was answered with “both” or “what”.");
    CHECK(sentenceOf("type: yes-no, weight: 10,", "type: yes-no, not_applicable: true, weight: 10,")
          == "Question “greeting”, can be not applicable: no is now yes.");
    CHECK(sentenceOf("ringtrue: form 1\n", "ringtrue: form 2\ncause: on-lost-points\n")
          == "Form “desk-call”, cause and whose it was: not asked for is now asked for below full points.");
    CHECK(sentence({.thing = ChangedThing::Pillar, .kind = ChangeKind::Removed, .id = "warm", .before = "Warm"})
          == "Pillar “warm” is gone: Warm.");
    CHECK(sentence({.thing = ChangedThing::Behaviour, .kind = ChangeKind::Added, .id = "asks", .after = "Asks: done?"})
          == "Behaviour “asks” is new: Asks: done?");
    CHECK(sentence({.thing = ChangedThing::Promise, .kind = ChangeKind::Added, .id = "told", .after = "We tell."})
          == "Promise “told” is new: We tell.");
    CHECK(sentence({.thing = ChangedThing::Translation, .kind = ChangeKind::Translated, .id = "de", .after = "3"})
          == "Translation “de”: 3 texts read otherwise.");
}

TEST_CASE("what became of bands and lists is told part by part, without all that stayed", "[forms][compare]")
{
    auto before = form();
    before.scoring.bands = {{Exact(0), "Adrift"}, {Exact(60), "Under way"}, {Exact(80), "Alongside"}};
    auto after = before;
    after.scoring.bands = {
        {Exact(0), "Adrift"}, {Exact(65), "Under way"}, {Exact(80), "At the quay"}, {Exact(90), "Moored"}};
    auto changes = formChanges(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(sentence(changes.front())
              .starts_with("Form “desk-call”, bands: “Under way” begins at 65 instead of 60; from "
                           "80, “Alongside” is now “At the quay”; from 90, “Moored” is new."));
    changes = formChanges(after, before);
    REQUIRE(changes.size() == 1);
    CHECK(sentence(changes.front()).find("; from 90, “Moored” is gone.") != std::string::npos);
    Change backed{.thing = ChangedThing::Pillar,
                  .kind = ChangeKind::Changed,
                  .id = "warm",
                  .key = "promises",
                  .before = "a, b",
                  .after = "b, c"};
    CHECK(sentence(backed) == "Pillar “warm”, backed by the promises: added c; removed a.");
    backed.after = "b, a";
    CHECK(sentence(backed) == "Pillar “warm”, backed by the promises: a, b is now b, a.");
    backed.after = "c";
    CHECK(sentence(backed) == "Pillar “warm”, backed by the promises: a, b is now c.");
}

TEST_CASE("what the values of a scale mean is told in words, not as the file writes it", "[forms][compare]")
{
    auto plain = form();
    Question &pace = plain.sections.back().questions[1];
    REQUIRE(pace.scale);
    const auto before = plain;
    pace.scale->levels = {{.at = 0, .text = "Rushes"},
                          {.at = 10, .text = "Waits", .error = ErrorClass::BusinessCritical}};
    const auto described = plain;
    pace.scale->levels.back().error.reset();
    const auto sentenceOf = [](const Form &from, const Form &to) {
        const auto changes = formChanges(from, to);
        return changes.size() == 1 ? sentence(changes.front()) : std::string{};
    };
    CHECK(sentenceOf(before, described)
              .starts_with("Question “pace”, levels of the scale: at 0, “Rushes” is new; at 10, “Waits” is new."));
    CHECK(sentenceOf(described, plain)
              .starts_with("Question “pace”, levels of the scale: at 10, error class: business-critical is now none."));
}

TEST_CASE("A47 A55: texts stand in the sentence as they are", "[forms][compare]")
{
    const Change change{.thing = ChangedThing::Question,
                        .kind = ChangeKind::Reworded,
                        .id = "q",
                        .key = "text",
                        .before = "<b>%1</b>",
                        .after = "<img src=http://x/>"};
    CHECK(sentence(change) == "Question “q”, text: “<b>%1</b>” now reads “<img src=http://x/>”.");
}

TEST_CASE("every thing and kind of change has words", "[forms][compare]")
{
    for (int thing = 0; thing <= int(lastChangedThing); ++thing) {
        CHECK_FALSE(nounFor(ChangedThing(thing)).empty());
        CHECK_FALSE(word(ChangedThing(thing)).empty());
    }
    for (int kind = 0; kind <= int(lastChangeKind); ++kind) {
        CHECK_FALSE(sentenceFor(ChangeKind(kind)).empty());
        CHECK_FALSE(word(ChangeKind(kind)).empty());
    }
    CHECK(keyName("scoring/pass_mark") == "pass mark");
    CHECK(keyName("no_such_key") == "no_such_key");
    CHECK(keyNames().size() > 50);
}

TEST_CASE("a value is written on one line", "[forms][compare]")
{
    using Json = nlohmann::ordered_json;
    CHECK(valueText(Json("a b")) == "a b");
    CHECK(valueText(Json::parse(R"(["a", "b"])")) == "a, b");
    CHECK(valueText(
              Json::parse(R"({"all": [{"question": "q", "is": ["a", "b"]}, {"not": {"question": "r", "below": 3}}]})"))
          == "{all: [{question: q, is: [a, b]}, {not: {question: r, below: 3}}]}");
    CHECK(valueText(Json(true)) == "true");
    CHECK(valueText(Json{}).empty());
}
