// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/sample.h"
#include "tests/places.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("a form is read with its defaults", "[forms][parse]")
{
    const Form read = form();
    CHECK(read.id.text() == "desk-call");
    CHECK(read.channels == std::vector{Channel::Call});
    CHECK(read.scoring.passMark == Exact{80});
    CHECK(read.scoring.notApplicable == NotApplicablePolicy::RedistributeForm);
    CHECK(read.scoring.failLevel == FailLevel::Form);
    CHECK(read.scoring.failDisplay == FailDisplay::RawAndFailed);
    CHECK(read.scoring.weights == WeightMeaning::Question);
    CHECK(read.scoring.bonusCap == BonusCap::Cap100);
    CHECK(read.scoring.allNotApplicable == AllNotApplicablePolicy::NoScore);
    CHECK(read.scoring.rounding == Rounding{1, RoundingMode::HalfUp});
    REQUIRE(questionCount(read) == 5);
    const Question &greeting = read.sections[0].questions[0];
    REQUIRE(greeting.answers.size() == 2); // yes-no may leave them out
    CHECK(greeting.answers[0].id.text() == "yes");
    CHECK(greeting.answers[0].points == Exact{1});
    CHECK_FALSE(greeting.answers[1].error);
    CHECK(errorOf(greeting, greeting.answers[1]) == ErrorClass::NonCritical);
    CHECK(greeting.phase == JourneyPhase::During);
    CHECK_FALSE(greeting.notApplicable);
    CHECK(greeting.required);
    const Question &recording = read.sections[0].questions[1];
    CHECK(recording.answers[1].error == ErrorClass::ComplianceCritical);
    CHECK(worstClass(recording) == ErrorClass::ComplianceCritical);
    const Question &words = read.sections[1].questions[2];
    CHECK(words.phase == JourneyPhase::After);
    CHECK_FALSE(words.required);
    CHECK(possiblePoints(read.sections[1].questions[1]) == Exact{10});
}

TEST_CASE("a vision is read", "[forms][parse]")
{
    const Vision read = vision();
    CHECK(read.kind == VisionKind::Service);
    CHECK(read.function == "Help desk");
    CHECK(read.sources[0].text == "We tell people early, and we\ntell them plainly. Nobody waits alone.");
    CHECK(read.promises[0].quotes[1] == QuoteReference{SourceSlug{"talks"}, QuoteSlug{"next"}});
    CHECK(read.pillars[0].behaviours[2].audience == BehaviourAudience::Colleagues);
    CHECK(read.pillars[1].behaviours[0].channels == std::vector{Channel::Call, Channel::Chat});
}

TEST_CASE("A28: weights are integers, decimals or fractions, and nothing else", "[forms][parse]")
{
    struct Row {
        std::string_view written;
        std::string_view told; ///< empty: it is read
    };
    const auto row = GENERATE(values<Row>({{"12.5", ""},
                                           {"1/3", ""},
                                           {"0.000001", ""},
                                           {"0", ""},
                                           {"-0", ""},
                                           {"NaN", "error bad-number NaN; "},
                                           {".nan", "error bad-number .nan; "},
                                           {"inf", "error bad-number inf; "},
                                           {".inf", "error bad-number .inf; "},
                                           {"1e308", "error bad-number 1e308; "},
                                           {"0x10", "error bad-number 0x10; "},
                                           {"1/0", "error bad-number 1/0; "},
                                           {"0.1234567", "error bad-number 0.1234567; "},
                                           {"-1", "error negative-number -1; "},
                                           {"-0.5", "error negative-number -0.5; "},
                                           {"1000000001", "error number-too-large 1000000001; "},
                                           {"11111111111111111111111111111111111111111",
                                            "error number-too-large 11111111111111111111111111111111111111111; "},
                                           {"~", "error bad-number ~; "},
                                           {"[1]", "error expected-text [1; "},
                                           {"", "error empty-text weight; "}}));
    CAPTURE(row.written);
    const std::string text =
        replaced(sampleForm, "yes-no, weight: 10,", "yes-no, weight: " + std::string{row.written} + ",");
    const auto parsed = parseForm(text, "f");
    const bool isRight = row.told.empty();
    CHECK(told(parsed.findings, text) == row.told);
    CHECK(parsed.form.has_value() == isRight);
    if (row.written == "-0")
        CHECK(parsed.form->sections.at(0).questions.at(0).weight == Exact{0});
}

TEST_CASE("what does not fit the form's schema is found with line, column and a suggestion", "[forms][parse]")
{
    struct Row {
        std::string_view from, to, told, suggestion;
    };
    const auto row = GENERATE(values<Row>({
        {"form 1", "form 3", "error newer-format form; ", "Open it with a newer Ringtrue."},
        {"form 1", "vision 1", "error not-this-kind vision; ", "The first line of such a file is ringtrue: form 2"},
        {"ringtrue: form 1", "title: x", "error duplicate-key title; ", "Keep one of them."},
        {"title: Calls of", "titel: Calls of", "error missing-key ringtrue; error unknown-key titel; ", "Add it."},
        {"form: desk-call", "form: Desk Call", "error bad-id Desk; ",
         "Use lower-case letters, digits and hyphens between them, at most 64."},
        {"channels: [call]", "channels: [cal]", "error unknown-word cal; ", "Did you mean “call”?"},
        {"channels: [call]", "channels: call", "error expected-list call; ",
         "Begin each item with a hyphen, or write [one, two]."},
        {"type: choice", "type: chioce", "error unknown-word chioce; ", "Did you mean “choice”?"},
        {"type: choice", "type: multi", "error unknown-word multi; ",
         "Known are: yes-no, choice, scale, text, multiple, number, date, time, file, emotion."},
        {"not_applicable: true", "not_applicable: yes", "error bad-boolean yes; ", "Write true or false."},
        {"since: 2024-01-01", "since: 2024-02-30", "error bad-date 2024-02-30; ", "Write it as 2027-05-01."},
        {"scale: {min: 0, max: 10}", "scale: {min: 0.5, max: 10}", "error bad-integer 0.5; ",
         "Write a whole number in its range."},
        {"scale: {min: 0, max: 10}", "scale: {min: 0}", "error missing-key {min; ", "Add it."},
        {"pass_mark: 80", "pass_marks: 80", "error unknown-key pass_marks; ", "Did you mean “pass_mark”?"},
        {"scoring:\n  pass_mark: 80", "scoring: 80", "error expected-map 80; ",
         "Write them as name: value, one a line."},
        {"title: Opening", "title: \"  \"", "error empty-text \"; ",
         "Write one, or delete the line where it need not be there."},
    }));
    CAPTURE(row.from, row.to);
    const std::string text = replaced(sampleForm, row.from, row.to);
    const auto parsed = parseForm(text, "f");
    CHECK_FALSE(parsed.form);
    CHECK(told(parsed.findings, text) == row.told);
    CHECK(suggestion(parsed.findings.at(0)) == row.suggestion);
}

TEST_CASE("A50 A52: what cannot be seen is refused in its escaped form too", "[forms][parse]")
{
    struct Row {
        std::string_view written, told;
    };
    const auto row = GENERATE(values<Row>({{"\"x\\u202Ey\"", "error direction-character \"x\\u202Ey\"; "},
                                           {"\"x\\u2066y\"", "error direction-character \"x\\u2066y\"; "},
                                           {"\"x\\u200By\"", "error zero-width-character \"x\\u200By\"; "},
                                           {"\"x\\ry\"", "error control-character \"x\\ry\"; "},
                                           {"\"x\\0y\"", "error control-character \"x\\0y\"; "},
                                           {"\"x\\ay\"", "error control-character \"x\\ay\"; "},
                                           {"\"x\\Ny\"", "error not-utf8 \"x\\Ny\"; "},
                                           {"\"x\\ty\"", ""}}));
    const std::string text = replaced(sampleForm, "text: Greets the customer", "text: " + std::string{row.written});
    CHECK(told(parseForm(text, "f").findings, text) == row.told);
    const std::string key = replaced(sampleForm, "pass_mark: 80", "\"pass\\u202Emark\": 80");
    const auto parsed = parseForm(key, "f");
    CHECK_FALSE(parsed.form);
    CHECK(message(parsed.findings.at(0)) == "“pass<U+202E>mark” is not known here.");
}

TEST_CASE("A47 A55: HTML in a text is text", "[forms][parse]")
{
    const Form read = form(replaced(sampleForm, "text: Greets the customer", "text: <img src=http://x/><b>Greets</b>"));
    CHECK(read.sections[0].questions[0].text == "<img src=http://x/><b>Greets</b>");
}

TEST_CASE("the visions and forms of the demo are read and lint without errors", "[forms][parse]")
{
    const auto bytesOf = [](const std::filesystem::path &path) {
        std::ifstream in{path, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    };
    const std::filesystem::path folder = ringtrue::tests::sourceFolder() / "packaging" / "demo";
    const auto checked = checkVision(bytesOf(folder / "ollensay.vision.yaml"), "ollensay.vision.yaml");
    for (const Finding &finding : checked.findings)
        UNSCOPED_INFO(line(finding));
    CHECK_FALSE(hasErrors(checked.findings));
    REQUIRE(checked.vision);
    for (const auto *name : {"ollensay-call.form.yaml", "ollensay-chat.form.yaml"}) {
        const auto read = checkForm(bytesOf(folder / name), name, &*checked.vision);
        for (const Finding &finding : read.findings)
            UNSCOPED_INFO(line(finding));
        CHECK_FALSE(hasErrors(read.findings));
        CHECK(read.form);
    }
}

TEST_CASE("a number of 100,000 digits is refused at its place, and no sentence repeats it", "[forms][parse]")
{
    const std::string digits(40'000, '7'); // a line holds no more than 64 KiB
    for (const auto &[from, to] :
         std::vector<std::pair<std::string, std::string>>{{"pass_mark: 80", "pass_mark: " + digits},
                                                          {"pass_mark: 80", "pass_mark: 0." + digits},
                                                          {"pass_mark: 80", "pass_mark: 1/" + digits},
                                                          {"max: 10", "max: " + digits},
                                                          {"since: 2024-01-01", "since: " + digits},
                                                          {"type: choice", "type: " + digits},
                                                          {"id: next", "id: " + digits}}) {
        const auto parsed = parseForm(replaced(sampleForm, from, to), "f");
        CHECK_FALSE(parsed.form);
        REQUIRE_FALSE(parsed.findings.empty());
        CHECK(parsed.findings.front().place.line > 1);
        CHECK(line(parsed.findings.front()).size() < 400);
    }
    const std::string digitsOfThreeLines = std::string(50'000, '7') + "\\\n    " + std::string(50'000, '7');
    const auto parsed =
        parseForm(replaced(sampleForm, "pass_mark: 80", "pass_mark: \"" + digitsOfThreeLines + "\""), "f");
    REQUIRE(parsed.findings.size() == 1);
    CHECK(parsed.findings[0].code == FindingCode::NumberTooLarge);
}
