// SPDX-License-Identifier: Apache-2.0
// Multiple choices, numbers, dates, times, files and emotions: what is taken, refused, asked for and scored.
#include "forms/lint/lint.h"
#include "forms/model/answer_ranges.h"
#include "forms/model/form_texts.h"
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/pick.h"
#include "forms/score/score.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

constexpr std::string_view typed = R"(ringtrue: form 2
form: typed
title: All types
language: en
cause: on-lost-points
scoring: {fails_question: below-half}
sections:
  - id: all
    title: All
    questions:
      - id: said
        text: What was said
        type: multiple
        weight: 40
        answers:
          - {id: price, text: The price, points: 2}
          - {id: time, text: The time, points: 1}
          - {id: secret, text: Somebody's data, points: 1, error: compliance-critical}
          - {id: none, text: None of it, points: 0, exclusive: true}
      - id: wait
        text: Seconds until somebody answered
        type: number
        weight: 30
        number: {min: 0, max: 600, decimals: 1, unit: s}
        answers:
          - {id: quick, text: At once, from: 0, points: 2}
          - {id: slow, text: Late, from: 20, points: 1}
          - {id: late, text: Too late, from: 60, points: 0, error: customer-critical}
      - id: tone
        text: Tone
        type: scale
        weight: 30
        error: business-critical
        scale: {min: 1, max: 5, levels: [{at: 1, text: Cold, error: customer-critical}, {at: 5, text: Warm}]}
        comment: on-critical-error
      - {id: day, text: Day, type: date, scored: false}
      - {id: hour, text: Hour, type: time}
      - {id: felt, text: How the customer felt, type: emotion, required: false}
      - {id: photo, text: Photo, type: file, required: false, file: {photos_only: true, most: 1}}
translations:
  de:
    title: Alle Arten
    questions: {wait: {text: Sekunden bis jemand antwortete, unit: Sek.}}
)";

PickedOptions picked(const std::vector<std::string> &ids)
{
    PickedOptions out;
    for (const auto &id : ids)
        out.options.emplace_back(id);
    return out;
}

Score scoreOf(const Form &form, const std::vector<Answer> &answers)
{
    const ScoringPlan plan = compile(form, nullptr);
    const auto picks = picksOf(plan, answers);
    REQUIRE(picks);
    return score(plan, *picks);
}

Answer answer(const char *question, AnswerValue value)
{
    return {QuestionSlug{question}, std::move(value), {}, {}};
}

const Form &typedForm()
{
    static const Form made = form(typed);
    return made;
}

} // namespace

TEST_CASE("an answer fits its question's type and range, or is refused", "[forms][run]")
{
    struct Row {
        std::size_t question;
        AnswerValue value;
        std::optional<RunError> error;
    };
    const auto date = [](int year, unsigned month, unsigned day) {
        return DateValue{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
    };
    const auto row = GENERATE_REF(values<Row>({
        {0, picked({"price", "time"}), {}},
        {0, picked({"none"}), {}},
        {0, picked({"none", "price"}), RunError::NotTogether},
        {0, picked({"price", "price"}), RunError::NotTogether},
        {0, picked({}), RunError::NotTogether},
        {0, picked({"cost"}), RunError::UnknownOption},
        {0, PickedOption{AnswerOptionSlug{"price"}}, RunError::OtherType},
        {1, NumberValue{Exact::quotient(199, 10)}, {}},
        {1, NumberValue{Exact::quotient(1, 3)}, RunError::OutsideScale},
        {1, NumberValue{601}, RunError::OutsideScale},
        {1, NumberValue{-1}, RunError::OutsideScale},
        {2, ScaleValue{6}, RunError::OutsideScale},
        {3, date(2026, 2, 28), {}},
        {3, date(2026, 2, 30), RunError::OutsideScale},
        {3, TimeValue{0}, RunError::OtherType},
        {4, TimeValue{1439}, {}},
        {4, TimeValue{1440}, RunError::OutsideScale},
        {5, EmotionValue{1, {}}, {}},
        {5, EmotionValue{{}, {}}, RunError::OutsideScale},
        {5, EmotionValue{0, 3}, RunError::OutsideScale},
        {6, AttachedFiles{{AttachedFile{}}}, {}},
        {6, AttachedFiles{{AttachedFile{}, AttachedFile{}}}, RunError::OutsideScale},
        {6, AttachedFiles{}, RunError::OutsideScale},
    }));
    FormRun run{std::make_shared<const Form>(typedForm())};
    const auto set = run.setValue(row.question, row.value);
    CAPTURE(row.question, row.value.index());
    CHECK(bool(set) == !row.error);
    if (row.error && !set)
        CHECK(set.error().error == *row.error);
    CHECK(run.isAnswered(row.question) == !row.error);
}

TEST_CASE("picked options add up, and each keeps its error class", "[forms][score]")
{
    const Score all = scoreOf(typedForm(), {answer("said", picked({"price", "time", "secret"})),
                                            answer("wait", NumberValue{0}), answer("tone", ScaleValue{5})});
    CHECK(*all.raw() == Exact{100});
    CHECK(*all.final() == Exact{0});
    CHECK(all.errors(ErrorClass::ComplianceCritical) == 1);
    const Score some = scoreOf(typedForm(), {answer("said", picked({"price"})), answer("wait", NumberValue{20}),
                                             answer("tone", ScaleValue{3})});
    CHECK(*some.raw() == Exact{20 + 15 + 15});
    CHECK(some.error(0) == ErrorClass::NonCritical);
    CHECK(some.error(1) == ErrorClass::NonCritical); // the option of the range
    CHECK(some.error(2) == ErrorClass::NonCritical); // half is not below half, and less than all
    CHECK(*scoreOf(typedForm(),
                   {answer("said", picked({"none"})), answer("wait", NumberValue{0}), answer("tone", ScaleValue{5})})
               .raw()
          == Exact{60});
}

TEST_CASE("an answer below half fails a question that says what failing it is", "[forms][score]")
{
    const auto errorAt = [](int tone) { return scoreOf(typedForm(), {answer("tone", ScaleValue{tone})}).error(2); };
    CHECK(errorAt(2) == ErrorClass::BusinessCritical);
    CHECK(errorAt(1) == ErrorClass::CustomerCritical); // the value's own class comes first
    CHECK(errorAt(4) == ErrorClass::NonCritical);      // less than all is an error all the same
    CHECK_FALSE(errorAt(5));
}

TEST_CASE("points above the fewest count where the policy says so", "[forms][score]")
{
    Form made = form();
    made.scoring.answerWorth = AnswerWorth::BetweenLowestAndHighest;
    auto &next = made.sections[1].questions[0];
    for (auto &option : next.answers)
        option.points += 2; // 4, 3, 2
    made.sections[1].questions.resize(1);
    made.sections.erase(made.sections.begin());
    CHECK(*scoreOf(made, {answer("next", PickedOption{AnswerOptionSlug{"what"}})}).raw() == Exact{50});
    made.scoring.answerWorth = AnswerWorth::OfPossible;
    CHECK(*scoreOf(made, {answer("next", PickedOption{AnswerOptionSlug{"what"}})}).raw() == Exact{75});
}

TEST_CASE("cause and attribution are asked for below full, and comments at critical errors", "[forms][run]")
{
    FormRun run{std::make_shared<const Form>(typedForm())};
    const auto reasonsAt = [&](std::size_t question) {
        std::vector<MissingReason> out;
        for (const Missing &item : run.missing())
            if (item.question == question)
                out.push_back(item.reason);
        return out;
    };
    REQUIRE(run.setValue(1, NumberValue{25}));
    CHECK(reasonsAt(1) == std::vector{MissingReason::Cause});
    REQUIRE(run.setCause(1, CauseSlug{"tool"}, {}));
    CHECK(reasonsAt(1) == std::vector{MissingReason::Cause}); // whose it was is missing
    REQUIRE(run.setCause(1, CauseSlug{"tool"}, AttributionSlug{"centre"}));
    CHECK(reasonsAt(1).empty());
    REQUIRE(run.setValue(1, NumberValue{0}));
    CHECK(reasonsAt(1).empty());
    CHECK(run.answer(1).cause); // kept, as a comment is
    REQUIRE(run.setValue(2, ScaleValue{2}));
    CHECK(reasonsAt(2) == std::vector{MissingReason::CommentOnCriticalError, MissingReason::Cause});
    REQUIRE(run.setValue(2, ScaleValue{4}));
    CHECK(reasonsAt(2) == std::vector{MissingReason::Cause});
    CHECK(run.setCause(3, CauseSlug{"tool"}, {}).error().error == RunError::CauseNotAllowed);
    CHECK(run.undo() == 2u);
    const auto resumed = FormRun::resume(std::make_shared<const Form>(typedForm()), run.draft());
    REQUIRE(resumed);
    CHECK(resumed->answer(1).attribution == AttributionSlug{"centre"});
}

TEST_CASE("a proposed answer is unanswered until it is set", "[forms][run]")
{
    Form made = form();
    made.sections[0].questions[0].defaultAnswer = "yes";
    made.sections[1].questions[1].defaultAnswer = "7";
    FormRun run{std::make_shared<const Form>(made)};
    CHECK(run.proposed(0) == AnswerValue{PickedOption{AnswerOptionSlug{"yes"}}});
    CHECK(run.proposed(3) == AnswerValue{ScaleValue{7}});
    CHECK_FALSE(run.isAnswered(0));
    CHECK(run.missing().front() == Missing{0, MissingReason::Answer});
    CHECK(run.submission().front().value == AnswerValue{Unanswered{}});
    REQUIRE(run.setValue(0, *run.proposed(0)));
    CHECK(run.isAnswered(0));
    CHECK_FALSE(run.proposed(0));
}

TEST_CASE("what of a question does not fit its type is found", "[forms][lint]")
{
    struct Row {
        std::string_view from, to, told;
    };
    const auto row = GENERATE(values<Row>({
        {"type: yes-no, weight: 10", "type: yes-no, default: maybe, weight: 10", "error default-unknown maybe; "},
        {"        obligation: notice\n", "        obligation: notice\n        default: \"yes\"\n",
         "error default-on-critical \"yes\"; "},
        {"type: text, phase", "type: text, default: x, phase", "error default-not-allowed x; "},
        {"type: yes-no, weight: 10", "type: yes-no, error: customer-critical, weight: 10",
         "error error-without-rule customer-critical; "},
        {"type: yes-no, weight: 10", "type: yes-no, scored: false, weight: 10", "caution unscored-with-weight 10; "},
        {"type: text, phase", "type: text, number: {min: 0}, phase", "error number-not-allowed {min; "},
        {"type: text, phase", "type: text, file: {most: 2}, phase", "error file-not-allowed {most; "},
        {"points: 2}", "points: 2, exclusive: true}", "error exclusive-not-allowed true; "},
        {"points: 2}", "points: 2, from: 3}", "error from-not-allowed 3; "},
        {"scale: {min: 0, max: 10}", "scale: {min: 0, max: 10, levels: [{at: 11, text: x}]}",
         "error level-outside-scale 11; "},
        {"scale: {min: 0, max: 10}", "scale: {min: 0, max: 10, levels: [{at: 3, text: x}, {at: 3, text: y}]}",
         "error levels-not-rising 3; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, weight: 20, phase: after, trace: [says-next], answers: [{id: a, text: A, from: 5, points: 1}]",
         "error range-above-min 5; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, weight: 20, phase: after, trace: [says-next], answers: [{id: a, text: A, points: 1}]",
         "error range-without-from {id; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, weight: 20, phase: after, trace: [says-next], answers: [{id: a, text: A, from: 0, points: 1}, "
         "{id: b, text: "
         "B, from: 0, points: 0}]",
         "error ranges-not-rising 0; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, number: {max: 10}, weight: 20, phase: after, trace: [says-next], answers: [{id: a, text: A, "
         "from: 0, points: 1}, {id: b, text: B, from: 50, points: 0}]",
         "caution range-never-reached 50; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, number: {max: 10}, weight: 20, phase: after, trace: [says-next], answers: [{id: a, text: A, "
         "from: 0, points: 1}, {id: b, text: B, from: 1.2, points: 0}, {id: c, text: C, from: 1.5, points: 0}]",
         "caution range-never-reached 1.2; "},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, number: {max: 10, decimals: 1}, weight: 20, phase: after, trace: [says-next], answers: [{id: "
         "a, text: A, from: 0, points: 1}, {id: b, text: B, from: 1.2, points: 0}, {id: c, text: C, from: 1.5, "
         "points: 0}]",
         ""},
        {"type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}",
         "type: number, number: {min: 3, max: 3}, weight: 20, phase: after, trace: [says-next], answers: [{id: a, "
         "text: A, from: 3, "
         "points: 1}]",
         "error number-bounds {min; "},
    }));
    const std::string text = replaced(replaced(sampleForm, row.from, row.to), "form 1", "form 2");
    const Vision seen = vision();
    CAPTURE(text);
    CHECK(told(checkForm(text, "f", &seen).findings, text) == row.told);
}

TEST_CASE("a file of format 1 holds nothing of format 2", "[forms][parse]")
{
    const std::string text = replaced(sampleForm, "title: Calls", "cause: on-lost-points\ntitle: Calls");
    CHECK(told(parseForm(text, "f").findings, text) == "error needs-newer-format form; ");
    CHECK(parseForm(replaced(text, "form 1", "form 2"), "f").form);
}

TEST_CASE("a form is told in another language, and yes and no by themselves", "[forms][texts]")
{
    const Form german = inLanguage(typedForm(), "de-CH");
    CHECK(german.title == "Alle Arten");
    CHECK(german.sections[0].questions[1].number->unit == "Sek.");
    CHECK(german.sections[0].questions[0].text == "What was said"); // not translated
    CHECK(german.language == "de");
    CHECK(inLanguage(typedForm(), "fr") == typedForm());
    Form simple = form();
    simple.translations = {{"de", {{"title", "Anrufe"}}}};
    CHECK(inLanguage(simple, "de").sections[0].questions[0].answers[0].text == "Ja");
}
