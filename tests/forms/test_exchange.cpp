// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"
#include "core/ledger/body.h"
#include "forms/exchange/content.h"
#include "forms/exchange/write_yaml.h"
#include "forms/model/form_texts.h"
#include "tests/forms/sample.h"

#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// Texts that break careless writers.
const std::vector<std::string> texts{"plain",
                                     "yes",
                                     "No",
                                     "null",
                                     "~",
                                     "- dash",
                                     "a: b",
                                     "a #b",
                                     "#b",
                                     "ends:",
                                     "'single'",
                                     "\"double\"",
                                     "back\\slash",
                                     "[list]",
                                     "{map}",
                                     "a, b",
                                     "Booking number?",
                                     "a?b",
                                     "a:b",
                                     "dash-",
                                     "a-b!",
                                     "x ?",
                                     "per %",
                                     "a | b",
                                     "a &b",
                                     "x*",
                                     "12",
                                     "1e3",
                                     "2024-01-01",
                                     "*star",
                                     "&and",
                                     "!bang",
                                     "%per",
                                     "@at",
                                     "`tick`",
                                     "| bar",
                                     "> more",
                                     "? what",
                                     "tab\there",
                                     "line one\nline two",
                                     "one\n\n  indented\n\ntwo",
                                     "one\n- two: three\n# four",
                                     "Grüße \xe2\x80\x9c\xf0\x9f\x91\x8d\xe2\x80\x9d",
                                     "--- x",
                                     "...",
                                     "<b>bold</b>",
                                     std::string(300, 'w'),
                                     std::string(1200, 'w')};

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    bool coin() { return below(2) == 0; }
    const std::string &text() { return texts[below(texts.size())]; }
    Exact weight() { return Exact::quotient(static_cast<int>(below(50)), static_cast<int>(below(4)) + 1); }

private:
    std::mt19937 m_engine;
};

Condition randomCondition(Random &random, int depth)
{
    Condition out;
    out.kind = static_cast<ConditionKind>(random.below(depth > 0 ? 7 : 4));
    switch (out.kind) {
    case ConditionKind::All:
    case ConditionKind::Any:
        out.parts.push_back(randomCondition(random, depth - 1));
        [[fallthrough]];
    case ConditionKind::Not:
        out.parts.push_back(randomCondition(random, depth - 1));
        return out;
    case ConditionKind::Answers:
        out.answers = {"a", random.text()};
        break;
    case ConditionKind::AtLeast:
    case ConditionKind::Below:
        out.bound = random.weight() - 10;
        break;
    case ConditionKind::NotApplicable:
        break;
    }
    out.question = QuestionSlug{"q"};
    return out;
}

/// Words in another language for some of the texts, and for one that is not there.
Translation translated(Random &random, const Form &form)
{
    Translation out{"de-AT", {{"questions/gone/text", random.text()}}};
    eachText(form, [&](const std::string &path, const std::string &) {
        if (random.coin())
            out.texts.emplace(path, random.text());
    });
    return out;
}

Question randomQuestion(Random &random, const std::string &id)
{
    Question out;
    out.id = QuestionSlug{id};
    out.text = random.text();
    out.type = static_cast<QuestionType>(random.below(10));
    out.required = random.coin();
    out.scored = random.coin();
    out.notApplicable = random.coin();
    out.bonus = random.coin();
    out.comment = static_cast<Requirement>(random.below(5));
    out.evidence = static_cast<Requirement>(random.below(5));
    if (random.coin())
        out.cause = static_cast<Requirement>(random.below(5));
    if (random.coin())
        out.error = ErrorClass::CustomerCritical;
    if (random.coin())
        out.weight = random.weight();
    if (random.coin())
        out.guidance = random.text();
    for (std::size_t i = 0; i < random.below(4); ++i)
        out.trace.emplace_back("behaviour-" + std::to_string(i));
    if (random.coin())
        out.obligations = {ObligationSlug{"o"}};
    else if (random.coin())
        out.obligations = {ObligationSlug{"o"}, ObligationSlug{"p"}};
    if (random.coin())
        out.when = randomCondition(random, 3);
    if (random.coin())
        out.defaultAnswer = random.text();
    if (out.type == QuestionType::Scale)
        out.scale = Scale{-3, 7, random.text(), random.coin() ? random.text() : "", {{0, random.text()}}};
    if (out.type == QuestionType::Scale && random.coin())
        out.scale->levels = {{-3, random.text(), ErrorClass::BusinessCritical, random.text(), random.text()}};
    if (out.type == QuestionType::Number)
        out.number = NumberRange{-5, Exact::quotient(1001, 2), 1, random.coin() ? random.text() : ""};
    if (out.type == QuestionType::File)
        out.file = FileRange{random.coin(), 1 + static_cast<int>(random.below(20))};
    if (out.type == QuestionType::YesNo || out.type == QuestionType::Choice)
        out.answers = {{AnswerOptionSlug{"yes"}, random.text(), random.weight(), {}},
                       {AnswerOptionSlug{"no"}, random.text(), 0, ErrorClass::BusinessCritical}};
    if (out.type == QuestionType::Multiple || out.type == QuestionType::Number)
        out.answers = {{AnswerOptionSlug{"few"}, random.text(), random.weight(), {}, -5, false, random.text()},
                       {AnswerOptionSlug{"many"}, random.text(), 0, {}, 20, random.coin(), {}, random.text()}};
    return out;
}

Form randomForm(Random &random)
{
    Form out = form();
    out.title = random.text();
    out.scoring.notApplicable = static_cast<NotApplicablePolicy>(random.below(3));
    out.scoring.failDisplay = static_cast<FailDisplay>(random.below(3));
    out.scoring.rounding = {static_cast<int>(random.below(7)), RoundingMode::HalfEven};
    out.scoring.bands = {{random.weight(), random.text()}, {90, random.text()}};
    out.obligations[0].text = random.text();
    for (Section &section : out.sections) {
        section.title = random.text();
        section.questions.push_back(randomQuestion(random, "extra-" + section.id.text()));
        section.isNested = &section != out.sections.data() && random.coin();
        if (random.coin())
            section.when = randomCondition(random, 1);
    }
    out.use = static_cast<FormUse>(random.below(4));
    out.cause = static_cast<Requirement>(random.below(5));
    out.scoring.answerWorth = static_cast<AnswerWorth>(random.below(2));
    out.scoring.failsQuestion = static_cast<FailsQuestion>(random.below(4));
    if (random.coin())
        out.translations = {translated(random, out), {"fr", {}}};
    return out;
}

Vision randomVision(Random &random)
{
    Vision out = vision();
    out.title = random.text();
    out.purpose = random.text();
    out.sources[0].text = random.text();
    out.sources[0].quotes[0].text = random.text();
    out.reviewOn = std::chrono::year{2027} / 5 / 1;
    out.pillars[0].behaviours[0].soundsLike = {random.text(), random.text(), random.text()};
    out.pillars[0].behaviours[0].text = random.text();
    out.pillars[1].serves = PillarSlug{"easy"};
    out.promises[0].text = random.text();
    if (random.coin())
        out.sources[1].date = std::chrono::year{2026} / 3 / 1;
    if (random.coin())
        out.centre = random.text();
    if (random.coin())
        out.derivedFrom = VisionSlug{"whole-house"};
    if (random.coin())
        out.journeys = {{random.text(), random.weight(), random.text()}, {random.text(), 60, {}}};
    if (random.coin())
        out.language = "en-GB";
    if (random.coin()) {
        out.translations = {{"de", {{"pillars/gone/name", random.text()}}}};
        eachText(out, [&](const std::string &path, const std::string &) {
            if (random.coin())
                out.translations[0].texts.emplace(path, random.text());
        });
    }
    return out;
}

} // namespace

TEST_CASE("what is written as YAML reads as the same form, and is written the same again",
          "[forms][exchange][property]")
{
    Random random{4127};
    for (int round = 0; round < 500; ++round) {
        const Form made = randomForm(random);
        const std::string written = writeYaml(made);
        CAPTURE(written);
        REQUIRE(form(written) == made);
        REQUIRE(writeYaml(form(written)) == written);
    }
}

TEST_CASE("what is written as YAML reads as the same vision, and is written the same again",
          "[forms][exchange][property]")
{
    Random random{4128};
    for (int round = 0; round < 500; ++round) {
        const Vision made = randomVision(random);
        const std::string written = writeYaml(made);
        CAPTURE(written);
        REQUIRE(vision(written) == made);
        REQUIRE(writeYaml(vision(written)) == written);
    }
}

TEST_CASE("a text longer than a line may be is written in pieces", "[forms][exchange]")
{
    Form made = form();
    for (const char *piece : {"x", " ", "\xc3\xa4", "a b \"c\" \\ "}) {
        std::string text = "start ";
        while (text.size() < 70'000)
            text += piece;
        made.sections[0].questions[0].guidance = text + "end";
        made.sections[0].questions[1].guidance = "first\n" + text + "end";
        const std::string written = writeYaml(made);
        CHECK(form(written) == made);
        CHECK(writeYaml(form(written)) == written);
    }
}

TEST_CASE("the content of a version reads back, whatever its texts", "[forms][exchange][property]")
{
    Random random{4129};
    for (int round = 0; round < 300; ++round) {
        const Form made = randomForm(random);
        const auto read = formFromContent(nlohmann::json::parse(canonicalContent(made)));
        REQUIRE(read.form == made);
        REQUIRE(ledger::parseBody(canonicalContent(made))); // takes canonical bytes only
        const Vision seen = randomVision(random);
        REQUIRE(visionFromContent(nlohmann::json::parse(canonicalContent(seen))).vision == seen);
    }
}

TEST_CASE("a form is written so that people like to read it", "[forms][exchange]")
{
    Form small = form();
    small.sections.resize(1);
    small.sections[0].questions[0].guidance = "By name.\nNever \"hi\" alone.";
    CHECK(writeYaml(small) == R"(ringtrue: form 1
form: desk-call
title: Calls of the help desk
language: en
channels: [call]
vision: harbour-service
scoring:
  not_applicable: redistribute-form
  fail_level: form
  fail_display: raw-and-failed
  weights: question
  bonus_cap: cap-100
  all_not_applicable: no-score
  rounding: {decimals: 1, mode: half-up}
  pass_mark: 80
obligations:
  - {id: notice, kind: law, text: Say that the call is recorded, since: 2024-01-01}
sections:
  - id: opening
    title: Opening
    questions:
      - id: greeting
        text: Greets the customer
        type: yes-no
        weight: 10
        phase: during
        trace: [greets]
        guidance: |
          By name.
          Never "hi" alone.
        comment: optional
        evidence: optional
        answers:
          - {id: "yes", text: "Yes", points: 1}
          - {id: "no", text: "No", points: 0}
      - id: recording
        text: Says that the call is recorded
        type: yes-no
        weight: 20
        phase: during
        obligation: notice
        not_applicable: true
        comment: optional
        evidence: optional
        answers:
          - {id: "yes", text: "Yes", points: 1}
          - {id: "no", text: "No", points: 0, error: compliance-critical}
)");
}

TEST_CASE("a question mark inside a word survives a map in one line", "[forms][exchange]") // found by fuzzing
{
    Form asked = form();
    asked.obligations.at(0).text = "G?od";
    CHECK(form(writeYaml(asked)) == asked);
}

TEST_CASE("every change of a form or vision changes its content", "[forms][exchange]")
{
    Form small = form();
    small.sections.resize(1);
    small.sections[0].questions.resize(1);
    CHECK(
        canonicalContent(small)
        == R"({"channels":["call"],"form":"desk-call","language":"en","obligations":[{"id":"notice","kind":"law",)"
           R"("since":"2024-01-01","text":"Say that the call is recorded"}],"ringtrue":"form 1","scoring":)"
           R"({"all_not_applicable":"no-score","bonus_cap":"cap-100","fail_display":"raw-and-failed","fail_level":"form",)"
           R"("not_applicable":"redistribute-form","pass_mark":"80","rounding":{"decimals":1,"mode":"half-up"},)"
           R"("weights":"question"},"sections":[{"id":"opening","questions":[{"answers":[{"id":"yes","points":"1",)"
           R"("text":"Yes"},{"id":"no","points":"0","text":"No"}],"comment":"optional","evidence":"optional",)"
           R"("id":"greeting","phase":"during","text":"Greets the customer","trace":["greets"],"type":"yes-no",)"
           R"("weight":"10"}],"title":"Opening"}],"title":"Calls of the help desk","vision":"harbour-service"})");
    Form other = small;
    other.sections[0].questions[0].answers[1].error = ErrorClass::NonCritical;
    CHECK(canonicalContent(other) != canonicalContent(small));
    other = small;
    other.scoring.failLevel = FailLevel::None;
    CHECK(canonicalContent(other) != canonicalContent(small));
    Vision seen = vision();
    const std::string before = canonicalContent(seen);
    seen.sources[0].text += " ";
    CHECK(canonicalContent(seen) != before);
}

TEST_CASE("a content that is no form says what is wrong with it", "[forms][exchange]")
{
    auto content = nlohmann::json::parse(canonicalContent(form()));
    content["sections"][0]["questions"][0]["weight"] = -1;
    const auto read = formFromContent(content);
    CHECK_FALSE(read.form);
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].code == FindingCode::NegativeNumber);
    CHECK_FALSE(formFromContent(nlohmann::json::array()).form);
    CHECK_FALSE(visionFromContent(nlohmann::json("x")).vision);
}
