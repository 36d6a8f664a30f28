// SPDX-License-Identifier: Apache-2.0
// Which questions are asked: conditions joined by and, or, not, those of sections, circles.
#include "forms/lint/lint.h"
#include "forms/model/conditions.h"
#include "forms/run/form_run.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

constexpr std::string_view asking = R"(ringtrue: form 2
form: asking
title: Asking
language: en
sections:
  - id: first
    title: First
    questions:
      - {id: back, text: Called before, type: yes-no, weight: 1, not_applicable: true}
      - {id: wait, text: Seconds waited, type: number, scored: false, number: {min: 0, max: 600}}
      - {id: mood, text: Mood, type: scale, weight: 1, scale: {min: 0, max: 10}}
      - id: why
        text: Reasons
        type: multiple
        scored: false
        answers:
          - {id: price, text: Price}
          - {id: fault, text: Fault}
      - {id: asked, text: Asked, type: yes-no, weight: 1, when: WHEN}
)";

/// Whether `asked` is asked where the others are answered.
bool isAsked(const std::string &when, const std::vector<std::pair<std::size_t, AnswerValue>> &answers)
{
    FormRun run{std::make_shared<const Form>(form(replaced(asking, "WHEN", when)))};
    for (const auto &[question, value] : answers)
        REQUIRE(run.setValue(question, value));
    return run.isAsked(4);
}

const AnswerValue yes = PickedOption{AnswerOptionSlug{"yes"}};
const AnswerValue no = PickedOption{AnswerOptionSlug{"no"}};

} // namespace

TEST_CASE("a condition is met by the answers it names", "[forms][conditions]")
{
    const AnswerValue both = PickedOptions{{AnswerOptionSlug{"price"}, AnswerOptionSlug{"fault"}}};
    struct Row {
        std::string when;
        std::vector<std::pair<std::size_t, AnswerValue>> answers;
        bool asked;
    };
    const std::string isBack = "{question: back, is: \"yes\"}", waited = "{question: wait, at_least: 30}";
    const auto row = GENERATE_REF(values<Row>({
        {isBack, {{0, yes}}, true},
        {isBack, {{0, no}}, false},
        {isBack, {}, false},
        {"{not: " + isBack + "}", {{0, no}}, true},
        {"{not: " + isBack + "}", {{0, yes}}, false},
        {"{not: " + isBack + "}", {}, false}, // nobody knows yet
        {"{not: " + isBack + "}", {{0, NotApplicable{}}}, true},
        {"{question: back, not_applicable: true}", {{0, NotApplicable{}}}, true},
        {"{question: back, not_applicable: true}", {{0, yes}}, false},
        {waited, {{1, NumberValue{30}}}, true},
        {waited, {{1, NumberValue{29}}}, false},
        {"{question: mood, below: 3}", {{2, ScaleValue{2}}}, true},
        {"{question: mood, below: 3}", {{2, ScaleValue{3}}}, false},
        {"{question: mood, is: [9, 10]}", {{2, ScaleValue{10}}}, true},
        {"{question: why, is: fault}", {{3, both}}, true},
        {"{question: why, is: fault}", {{3, PickedOptions{{AnswerOptionSlug{"price"}}}}}, false},
        {"{all: [" + isBack + ", " + waited + "]}", {{0, yes}, {1, NumberValue{40}}}, true},
        {"{all: [" + isBack + ", " + waited + "]}", {{0, yes}}, false},
        {"{any: [" + isBack + ", " + waited + "]}", {{0, yes}}, true},
        {"{any: [" + isBack + ", " + waited + "]}", {{0, no}}, false},
        {"{not: {all: [" + isBack + ", " + waited + "]}}", {{0, no}}, true}, // whatever the wait was
        {"{not: {any: [" + isBack + ", " + waited + "]}}", {{0, no}}, false},
        {"{not: {any: [" + isBack + ", " + waited + "]}}", {{0, no}, {1, NumberValue{0}}}, true},
    }));
    CAPTURE(row.when, row.answers.size());
    CHECK(isAsked(row.when, row.answers) == row.asked);
}

TEST_CASE("a section's condition is that of its questions and of the sections nested in it", "[forms][conditions]")
{
    const Form made = form(R"(ringtrue: form 2
form: nested
title: Nested
language: en
sections:
  - id: first
    title: First
    questions:
      - {id: a, text: A, type: yes-no, weight: 1}
  - id: outer
    title: Outer
    when: {question: a, is: "yes"}
    questions:
      - {id: b, text: B, type: yes-no, weight: 1}
    sections:
      - id: inner
        title: Inner
        when: {question: b, is: "no"}
        questions:
          - {id: c, text: C, type: yes-no, weight: 1}
)");
    REQUIRE(made.sections.size() == 3);
    CHECK(made.sections[2].isNested);
    CHECK(outerSection(made, 2) == 1);
    FormRun run{std::make_shared<const Form>(made)};
    CHECK(run.asked() == std::vector<std::size_t>{0});
    REQUIRE(run.setValue(0, yes));
    CHECK(run.asked() == std::vector<std::size_t>{0, 1});
    REQUIRE(run.setValue(1, no));
    CHECK(run.asked() == std::vector<std::size_t>{0, 1, 2});
    REQUIRE(run.setValue(0, no)); // what hangs on what is not asked is not asked
    CHECK(run.asked() == std::vector<std::size_t>{0});
}

TEST_CASE("questions that wait for each other through any part of a condition are told once", "[forms][conditions]")
{
    Form made = form(replaced(asking, "WHEN", "{question: back, is: \"yes\"}"));
    Condition either;
    either.kind = ConditionKind::Any;
    either.parts = {Condition{QuestionSlug{"mood"}, {"1"}}, Condition{QuestionSlug{"asked"}, {"yes"}}};
    made.sections[0].questions[0].when = either;
    std::vector<std::string> told;
    for (const Finding &finding : lintForm(made, {}, "f", nullptr))
        if (finding.code == FindingCode::ConditionCycle)
            told.push_back(finding.parameters.front());
    CHECK(told == std::vector<std::string>{"back -> asked -> back"});
    const Conditions conditions{made};
    CHECK(conditions.order() == std::vector<std::size_t>{1, 2, 3});
    CHECK(conditions.lookedAt(0) == std::vector<std::size_t>{2, 4});
}

TEST_CASE("what a condition names is checked where it stands", "[forms][lint]")
{
    struct Row {
        std::string when, told;
    };
    const auto row = GENERATE(values<Row>({
        {"{all: [{question: bakc, is: x}]}", "condition-unknown-question bakc"},
        {"{any: [{not: {question: back, is: maybe}}]}", "condition-unknown-answer maybe"},
        {"{question: back, at_least: 1}", "condition-not-number back"},
        {"{question: wait, is: 3}", "condition-on-unscored wait"},
        {"{question: mood, not_applicable: true}", "condition-never-not-applicable true"},
        {"{question: mood, is: 11}", "condition-unknown-answer 11"},
    }));
    const std::string text = replaced(asking, "WHEN", row.when);
    CAPTURE(text);
    std::string told;
    for (const Finding &finding : checkForm(text, "f", nullptr).findings)
        if (finding.severity == Severity::Error)
            told += std::string{word(finding.code)} + " " + wordAt(text, finding.place);
    CHECK(told == row.told);
}
