// SPDX-License-Identifier: Apache-2.0
#include "tests/effort.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

struct Row {
    std::string_view from, to, told;
};

std::string lintOf(std::string_view text)
{
    const Vision named = vision();
    return told(checkForm(text, "f.form.yaml", &named).findings, text);
}

} // namespace

TEST_CASE("the sample form lints clean", "[forms][lint]")
{
    CHECK(lintOf(sampleForm).empty());
}

TEST_CASE("A31 A33: each mistake in a form is found at its place", "[forms][lint]")
{
    const auto row = GENERATE(values<Row>({
        // structure, ids, answers
        {"- id: helping\n", "- id: opening\n", "error duplicate-id opening; "},
        {"id: pace,", "id: next,", "error duplicate-id next; "},
        {"{id: what, text", "{id: both, text", "error duplicate-id both; "},
        {"{id: neither, text: Neither, points: 0}", "{id: neither, text: <b>Neither</b>, points: 0}", ""},
        {"{id: greeting, text: Greets the customer, type: yes-no,",
         "{id: greeting, text: x, type: choice, answers: [{id: a, text: A, points: 1}],",
         "error too-few-options [{id; "},
        {"type: text, phase", "type: text, answers: [{id: a, text: A, points: 1}], phase",
         "error options-not-allowed [{id; "},
        {"{id: \"no\", text: \"No\"", "{id: \"nope\", text: \"No\"", "error yes-no-options -; "},
        {"scale: {min: 0, max: 10}", "evidence: none", "error scale-missing {id; "},
        {"type: text, phase", "type: text, scale: {min: 0, max: 1}, phase", "error scale-not-allowed {min; "},
        {"{min: 0, max: 10}", "{min: 10, max: 0}", "error scale-bounds {min; "},
        {"{min: 0, max: 10}", "{min: 3, max: 3}", "error scale-bounds {min; "},
        {"{min: 0, max: 10}", "{min: 0, max: 100}", ""},
        {"{min: 0, max: 10}", "{min: -1, max: 100}", "error scale-too-long {min; "},
        {"{min: 0, max: 10}", "{min: -1000000, max: 1000000}", "error scale-too-long {min; "},
        // weights
        {"yes-no, weight: 10,", "yes-no,", "error weight-missing {id; "},
        {"yes-no, weight: 10,", "yes-no, weight: 0,", "caution weight-zero 0; "},
        {"type: text, phase", "type: text, weight: 5, phase", "caution text-with-weight 5; "},
        {"{id: both, text: What and when, points: 2}", "{id: both, text: What and when, points: 0}", ""},
        {"title: Opening\n", "title: Opening\n    weight: 25\n", "hint section-weight-differs 25; "},
        {"title: Opening\n", "title: Opening\n    weight: 30\n", ""},
        {"pass_mark: 80", "weights: section", "error weight-missing id; error weight-missing id; "},
        // trace
        {"trace: [greets]", "trace: [greet]",
         "hint behaviour-not-asked harbour-service; error unknown-behaviour greet; "},
        {"trace: [says-next, says-why]", "trace: [says-next, thanks]",
         "hint behaviour-not-asked harbour-service; error behaviour-for-colleagues thanks; "},
        {", trace: [greets]", "", "hint behaviour-not-asked harbour-service; caution no-trace {id; "},
        {"channels: [call]", "channels: [mail]", "caution behaviour-on-other-channel greets; "},
        {"trace: [says-next, says-why]", "trace: [says-why, says-why]", "error named-twice says-why; "},
        {"obligation: notice", "obligation: notise",
         "hint obligation-not-asked notice; error unknown-obligation notise; "},
        {"obligation: notice", "obligation: notice\n        trace: [greets]", "error trace-and-obligation notice; "},
        {"vision: harbour-service\n", "",
         "caution no-vision desk-call; error trace-without-vision [greets; error trace-without-vision [says-next; "
         "error "
         "trace-without-vision [says-next; "},
        {"vision: harbour-service\n", "vision: other\n", "error other-vision other; "},
        // conditions
        {"type: scale,", "type: scale, when: {question: nxt, is: both},", "error condition-unknown-question nxt; "},
        {"type: scale,", "type: scale, when: {question: words, is: both},", "error condition-on-text words; "},
        {"type: scale,", "type: scale, when: {question: next, is: [both, wat]},",
         "error condition-unknown-answer [both; "},
        {"type: scale,", "type: scale, when: {question: pace, is: 3},", "error condition-cycle {question; "},
        {"type: yes-no, weight: 10,", "type: yes-no, weight: 10, when: {question: pace, is: 11},",
         "error condition-unknown-answer 11; "},
        // not applicable, pass mark, bands
        {"not_applicable: true\n        answers", "not_applicable: true\n        comment: none\n        answers",
         "error reason-not-possible none; "},
        {"points: 0, error", "points: 1, error", "caution error-earns-full-points {id; "},
        {"pass_mark: 80", "pass_mark: 101", "error pass-mark-out-of-range 101; "},
        {"pass_mark: 80", "bands: [{from: 101, name: A}]", "error band-out-of-range 101; "},
        {"pass_mark: 80", "bands: [{from: 60, name: B}, {from: 60, name: A}]", "error bands-not-rising 60; "},
    }));
    CAPTURE(row.from, row.to);
    CHECK(lintOf(replaced(sampleForm, row.from, row.to)) == row.told);
}

TEST_CASE("a condition that no answers meet is found, one that some meet is not", "[forms][lint]")
{
    const auto lintOfPace = [](const std::string &when) {
        return lintOf(
            replaced(replaced(sampleForm, "form 1", "form 2"), "type: scale,", "type: scale, when: " + when + ","));
    };
    const std::string never = "caution condition-never-met {all; ";
    CHECK(lintOfPace("{all: [{question: next, is: both}, {not: {question: next, is: both}}]}") == never);
    CHECK(lintOfPace("{all: [{question: next, is: both}, {question: next, is: what}]}") == never);
    CHECK(lintOfPace("{all: [{question: next, not_applicable: true}, {question: next, is: what}]}") == never);
    CHECK(lintOfPace("{all: [{question: next, is: [both, what]}, {not: {question: next, is: both}}]}").empty());
    CHECK(lintOfPace("{all: [{not: {question: next, is: both}}, {not: {question: next, is: what}}]}").empty());
    CHECK(lintOfPace("{all: [{question: next, is: both}, {question: greeting, is: \"yes\"}]}").empty());
    // By way of another question, which is asked only where the answer is another one.
    std::string text = replaced(sampleForm, "form 1", "form 2");
    text = replaced(text, "type: scale,", "type: scale, when: {question: next, is: both},");
    text =
        replaced(text, "type: text, phase: after",
                 "type: text, phase: after, when: {all: [{question: pace, at_least: 5}, {question: next, is: what}]}");
    CHECK(lintOf(text) == never);
    text = replaced(text, "{question: next, is: what}]", "{question: pace, below: 6}]");
    CHECK(lintOf(text).empty());
    CHECK(lintOf(replaced(text, "below: 6", "below: 5")) == never);
    // A section is told once, not each question in it.
    const auto section = replaced(
        replaced(sampleForm, "form 1", "form 2"), "title: Helping\n",
        "title: Helping\n    when: {all: [{question: greeting, is: \"yes\"}, {question: greeting, is: \"no\"}]}\n");
    CHECK(lintOf(section) == never);
}

TEST_CASE("a critical question of weight 0 counts, and no caution says otherwise", "[forms][lint]")
{
    CHECK(lintOf(replaced(sampleForm, "yes-no, weight: 10,", "yes-no, weight: 0,")) == "caution weight-zero 0; ");
    CHECK(lintOf(replaced(sampleForm, "weight: 20\n        obligation", "weight: 0\n        obligation")).empty());
}

TEST_CASE("an obligation without a day, or with one to come, is a hint", "[forms][lint]")
{
    using namespace std::chrono;
    CHECK(lintOf(replaced(sampleForm, ", since: 2024-01-01", "")) == "hint obligation-without-since notice; ");
    const Vision named = vision();
    const auto on = [&](year_month_day today) {
        return told(checkForm(sampleForm, "f", &named, {.today = today}).findings, sampleForm);
    };
    CHECK(on(2023y / December / 31) == "hint obligation-not-yet 2024-01-01; ");
    CHECK(on(2024y / January / 1).empty());
}

TEST_CASE("questions and answers that read the same, and what is no language, are found", "[forms][lint]")
{
    CHECK(lintOf(replaced(sampleForm, "text: Leaves time to follow", "text: Greets the customer"))
          == "hint same-question-text Greets; ");
    CHECK(lintOf(replaced(sampleForm, "text: Only what,", "text: Neither,")) == "hint same-answer-text Neither; ");
    // As promises of a vision do, they read the same whatever the case and what stands between words.
    CHECK(lintOf(replaced(sampleForm, "text: Leaves time to follow", "text: greets – the customer!"))
          == "hint same-question-text greets; ");
    CHECK(lintOf(replaced(sampleForm, "text: Only what,", "text: neither.,")) == "hint same-answer-text Neither; ");
    const auto under = replaced(sampleForm, "text: Only what,", "text: < 5 minutes,");
    CHECK(lintOf(replaced(under, "text: Neither,", "text: \"> 5 minutes\",")).empty());
    CHECK(lintOf(replaced(under, "text: Neither,", "text: \"< 5 Minutes\",")) == "hint same-answer-text \"<; ");
    CHECK(lintOf(replaced(sampleForm, "language: en", "language: \"!!\"")) == "error bad-language \"!!\"; ");
    CHECK(lintOf(replaced(sampleForm, "language: en", "language: zh-Hant-TW")).empty());
    Form made = form();
    made.translations = {{"en", {{"title", "Calls"}}}, {"xxxx-yyyy-!!", {}}};
    std::string languages;
    for (const Finding &finding : lintForm(made, {}, "f", nullptr))
        if (finding.code == FindingCode::BadLanguage || finding.code == FindingCode::TranslationIntoOwn)
            languages += finding.parameters[0] + " " + std::string{word(finding.severity)} + "; ";
    CHECK(languages == "en caution; xxxx-yyyy-!! error; ");
}

TEST_CASE("what a form names twice, and answers that all earn the same, are found", "[forms][lint]")
{
    const auto text = replaced(sampleForm, "form 1", "form 2");
    CHECK(lintOf(replaced(text, "obligation: notice\n", "obligations: [notice, notice]\n"))
          == "error named-twice notice; ");
    CHECK(lintOf(replaced(text, "channels: [call]", "channels: [call, call]")).starts_with("caution channel-twice "));
    CHECK(lintOf(replaced(text, "pass_mark: 80", "bands: [{from: 60, name: Good}, {from: 80, name: good }]"))
          == "caution same-band-name good; ");
    const auto most = replaced(text, "What and when, points: 2", "What and when, points: 1");
    CHECK(lintOf(most).empty());
    CHECK(lintOf(replaced(most, "text: Neither, points: 0", "text: Neither, points: 1"))
              .starts_with("hint same-points "));
}

TEST_CASE("a behaviour is proposed only where a question may trace to it", "[forms][lint]")
{
    const Vision named = vision();
    const auto proposed = [&](std::string_view from, std::string_view to) {
        for (const Finding &finding : checkForm(replaced(sampleForm, from, to), "f", &named).findings)
            if (finding.code == FindingCode::UnknownBehaviour)
                return finding.nearest;
        return std::string{"nothing found"};
    };
    CHECK(proposed("trace: [greets]", "trace: [greet]") == "greets");
    CHECK(proposed("trace: [says-next, says-why]", "trace: [says-next, thank]").empty()); // thanks: for colleagues
}

TEST_CASE("sections nest once, and the finding says so", "[forms][parse]")
{
    const auto text = replaced(replaced(sampleForm, "form 1", "form 2"), "title: Helping\n",
                               "title: Helping\n    sections:\n"
                               "      - {id: a, title: A, sections: [{id: b, title: B, questions: []}]}\n");
    CHECK(told(parseForm(text, "f").findings, text) == "error sections-too-deep [{id; ");
}

TEST_CASE("A29: questions that wait for each other are found once, with the circle", "[forms][lint]")
{
    std::string text = replaced(sampleForm, "type: scale,", "type: scale, when: {question: greeting, is: \"yes\"},");
    text = replaced(text, "type: yes-no, weight: 10,", "type: yes-no, weight: 10, when: {question: next, is: both},");
    text = replaced(text, "type: choice\n", "type: choice\n        when: {question: pace, is: [9, 10]}\n");
    const Vision named = vision();
    const auto checked = checkForm(text, "f.form.yaml", &named);
    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings[0].code == FindingCode::ConditionCycle);
    CHECK(message(checked.findings[0]) == "These questions wait for each other: greeting -> next -> pace -> greeting.");
}

TEST_CASE("a condition on a circle that is elsewhere does not run for ever", "[forms][lint]")
{
    std::string text = replaced(sampleForm, "type: scale,", "type: scale, when: {question: next, is: both},");
    text = replaced(text, "type: choice\n", "type: choice\n        when: {question: pace, is: 9}\n");
    text = replaced(text, "type: yes-no, weight: 10,", "type: yes-no, weight: 10, when: {question: next, is: both},");
    CHECK(lintOf(text) == "error condition-cycle {question; ");
}

TEST_CASE("a chain of thousands of conditions is looked through without a wait", "[forms][lint]")
{
    const Effort effort;
    Form open = chain(3'000);
    CHECK(told(lintForm(open, {}, "f", nullptr), "").find("condition") == std::string::npos);
    open.sections[0].questions[0].when = Condition{QuestionSlug{"q2999"}, {"yes"}};
    const auto findings = lintForm(open, {}, "f", nullptr);
    const auto circle = std::ranges::find(findings, FindingCode::ConditionCycle, &Finding::code);
    REQUIRE(circle != findings.end());
    CHECK(circle->parameters[0].starts_with("q0 -> q2999 -> q2998 -> "));
    CHECK(circle->parameters[0].ends_with(" -> q1 -> q0"));
    CHECK(told(lintForm(chain(40'000), {}, "f", nullptr), "") == "error too-large-to-publish -; ");
    CHECK(effort.isSmall());
}

TEST_CASE("questions that lead into a circle are not told as a part of it", "[forms][lint]")
{
    Form made = chain(4);
    made.sections[0].questions[2].when = Condition{QuestionSlug{"q3"}, {"yes"}};
    made.sections[0].questions[0].when = Condition{QuestionSlug{"q2"}, {"yes"}};
    const auto findings = lintForm(made, {}, "f", nullptr);
    CHECK(std::ranges::count(findings, FindingCode::ConditionCycle, &Finding::code) == 1);
    const auto circle = std::ranges::find(findings, FindingCode::ConditionCycle, &Finding::code);
    CHECK(circle->parameters == std::vector<std::string>{"q2 -> q3 -> q2"});
}

TEST_CASE("a form without anything in it says so", "[forms][lint]")
{
    const Form empty;
    const auto findings = lintForm(empty, {}, "f", nullptr);
    CHECK(told(findings, "") == "error no-sections -; caution no-vision -; ");
    CHECK(parseForm("ringtrue: form 1\nform: x\ntitle: x\nlanguage: en\nsections: []\n", "f").findings.empty());
    const std::string text =
        "ringtrue: form 1\nform: x\ntitle: x\nlanguage: en\nsections: [{id: a, title: A, questions: []}]\n";
    CHECK(told(checkForm(text, "f", nullptr).findings, text) == "caution no-vision x; error no-questions [; ");
}

TEST_CASE("a form on which nothing counts is found", "[forms][lint]")
{
    const std::string text = "ringtrue: form 1\nform: x\ntitle: x\nlanguage: en\nsections:\n"
                             "  - {id: a, title: A, questions: [{id: q, text: Q, type: yes-no, weight: 0}]}\n";
    CHECK(told(checkForm(text, "f", nullptr).findings, text) == "caution no-vision x; error nothing-weighs -; ");
}

TEST_CASE("a block of questions that say they earn nothing needs neither score nor coverage", "[forms][lint]")
{
    const std::string block = "ringtrue: form 2\nform: x\ntitle: x\nlanguage: en\nvision: harbour-service\nsections:\n"
                              "  - id: a\n    title: A\n    questions:\n"
                              "      - {id: q, text: Q, type: yes-no, scored: false, trace: [says-next]}\n";
    const Vision known = vision();
    CHECK(told(checkForm(block, "f", &known).findings, block).empty());
    const std::string mixed = block + "      - {id: r, text: R, type: yes-no, weight: 0, trace: [says-why]}\n";
    CHECK(told(checkForm(mixed, "f", &known).findings, mixed)
          == "hint behaviour-not-asked harbour-service; error nothing-weighs -; caution weight-zero 0; ");
}

TEST_CASE("a compliance check of nothing but obligations needs no vision", "[forms][lint]")
{
    const std::string check = "ringtrue: form 2\nform: x\ntitle: x\nlanguage: en\nuse: compliance\n"
                              "obligations: [{id: notice, kind: law, text: T, since: 2024-01-01}]\nsections:\n"
                              "  - id: a\n    title: A\n    questions:\n"
                              "      - {id: q, text: Q, type: yes-no, weight: 1, obligation: notice}\n";
    CHECK(told(checkForm(check, "f", nullptr).findings, check).empty());
    const std::string quality = replaced(check, "use: compliance\n", "");
    CHECK(told(checkForm(quality, "f", nullptr).findings, quality) == "caution no-vision x; hint mostly-during -; ");
    const std::string more = check + "      - {id: r, text: R, type: yes-no, weight: 1}\n";
    CHECK(told(checkForm(more, "f", nullptr).findings, more) == "caution no-vision x; caution no-trace {id; ");
}

TEST_CASE("a form or vision that no fact can hold is found before it is published", "[forms][lint]")
{
    std::string guidance = "guidance: |\n";
    for (int i = 0; i < 21'000; ++i)
        guidance += "          A line of fifty characters, for one that never ends.\n";
    const std::string text = replaced(sampleForm, "      - id: next\n", "      - id: next\n        " + guidance);
    CHECK(lintOf(text) == "error too-large-to-publish ringtrue; ");
    Vision large = vision();
    large.sources[0].text += std::string(1'100'000, 'x');
    const auto findings = lintVision(large, {}, "v");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::TooLargeToPublish);
}

TEST_CASE("weights that make scores too long or too high to be stored are found at their place", "[forms][lint]")
{
    std::string questions;
    for (int i = 100; i < 200; ++i)
        questions += "      - {id: q" + std::to_string(i) + ", text: Q, type: yes-no, weight: 1/1"
                     + std::string(i == 150 ? 34 : 30, '0') + std::to_string(1 + 2 * i) + "}\n";
    const std::string text = "ringtrue: form 1\nform: x\ntitle: x\nlanguage: en\nsections:\n"
                             "  - id: a\n    title: A\n    questions:\n"
                             + questions;
    const auto checked = checkForm(text, "f", nullptr);
    REQUIRE(checked.findings.size() == 1);
    CHECK(line(checked.findings[0])
          == "f:59:51: error: With this number among its weights and points, a score of the form can become too long "
             "to be stored. Write weights and points with fewer digits, or with the same denominator.");

    const std::string bonus = "ringtrue: form 1\nform: x\ntitle: x\nlanguage: en\nscoring: {bonus_cap: none}\n"
                              "sections:\n  - id: a\n    title: A\n    questions:\n"
                              "      - {id: q, text: Q, type: yes-no, weight: 0.000001}\n"
                              "      - {id: e, text: E, type: yes-no, weight: 1, bonus: true}\n";
    const auto found = checkForm(bonus, "f", nullptr);
    const auto high = std::ranges::find(found.findings, FindingCode::ScoresTooHigh, &Finding::code);
    REQUIRE(high != found.findings.end());
    CHECK(line(*high)
          == "f:5:22: error: Without bonus cap a score of the form can reach 100000100; at most 1000000 can be stored. "
             "Give bonus questions less weight, or write bonus_cap: cap-100.");
    CHECK(std::ranges::count(found.findings, FindingCode::NoTrace, &Finding::code) == 2); // the rest is told, too
    const auto twice = checkForm(replaced(bonus, "id: e", "id: q"), "f", nullptr).findings;
    CHECK(std::ranges::count(twice, Severity::Error, &Finding::severity) == 2);
}

TEST_CASE("a form whose vision is not at hand says that traces were not checked", "[forms][lint]")
{
    CHECK(told(checkForm(sampleForm, "f", nullptr).findings, sampleForm)
          == "caution vision-not-given harbour-service; ");
}

TEST_CASE("a trace leads nowhere where the form names no vision", "[forms][lint]")
{
    const std::string text = replaced(sampleForm, "vision: harbour-service\n", "");
    const auto findings = checkForm(text, "f", nullptr).findings;
    CHECK(std::ranges::count(findings, FindingCode::TraceWithoutVision, &Finding::code) == 3);
    CHECK(hasErrors(findings));
}

TEST_CASE("findings are sentences for people, with a suggestion", "[forms][lint]")
{
    const Vision named = vision();
    const auto checked = checkForm(replaced(sampleForm, "[greets]", "[greet]"), "desk.form.yaml", &named);
    CHECK(line(checked.findings.at(1))
          == "desk.form.yaml:15:85: error: The vision “harbour-service” has no behaviour “greet”. Did you mean "
             "“greets”?");
    const auto unquoted = checkForm(replaced(sampleForm, "Greets the customer,", "Greets the customer?,"), "f", &named);
    REQUIRE(unquoted.findings.size() == 1); // YAML ends a plain text within braces there
    CHECK(suggestion(unquoted.findings[0]).find("a text with a question mark") != std::string::npos);
    for (int code = 0; code <= static_cast<int>(lastFindingCode); ++code) {
        const FindingWords &words = wordsFor(static_cast<FindingCode>(code));
        CAPTURE(words.word);
        CHECK(static_cast<int>(words.code) == code);
        CHECK_FALSE(words.word.empty());
        CHECK_FALSE(words.message.empty());
        CHECK_FALSE(words.suggestion.empty());
    }
    CHECK(filled("100 % of %1, %2%", {"a"}) == "100 % of a, %");
}
