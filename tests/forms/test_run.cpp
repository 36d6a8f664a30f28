// SPDX-License-Identifier: Apache-2.0
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/pick.h"
#include "tests/effort.h"
#include "tests/forms/sample.h"

#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

constexpr std::size_t greeting = 0, recording = 1, next = 2, pace = 3, words = 4;

std::shared_ptr<const Form> shared(Form made)
{
    return std::make_shared<const Form>(std::move(made));
}

AnswerValue option(const char *id)
{
    return PickedOption{AnswerOptionSlug{id}};
}

/// `pace` is asked only where `next` is answered with both or what; `recording` only after pace 10.
Form conditional()
{
    std::string text = replaced(sampleForm, "type: scale,", "type: scale, when: {question: next, is: [both, what]},");
    text = replaced(text, "        obligation: notice\n",
                    "        obligation: notice\n        when: {question: pace, is: 10}\n");
    return form(text);
}

std::string told(const FormRun &run)
{
    constexpr std::array names{"answer", "comment",  "comment-on-lost-points",  "comment-on-critical-error",
                               "reason", "evidence", "evidence-on-lost-points", "evidence-on-critical-error",
                               "cause"};
    std::string out;
    for (const Missing &item : run.missing())
        out += run.question(item.question).id.text() + ":" + names[static_cast<std::size_t>(item.reason)] + " ";
    return out;
}

} // namespace

SCENARIO("a form is filled in until nothing is missing", "[forms][run]")
{
    GIVEN("a form on which nothing is answered")
    {
        FormRun run{shared(form())};
        CHECK(run.count() == 5);
        CHECK(told(run) == "greeting:answer recording:answer next:answer pace:answer "); // words may stay empty
        CHECK_FALSE(run.ready());
        WHEN("all that must be answered is answered")
        {
            REQUIRE(run.setValue(greeting, option("yes")));
            REQUIRE(run.setValue(recording, option("yes")));
            REQUIRE(run.setValue(next, option("what")));
            REQUIRE(run.setValue(pace, ScaleValue{7}));
            THEN("it is ready, and the submission holds every asked question in the form's order")
            {
                CHECK(run.ready());
                const auto submitted = run.submission();
                REQUIRE(submitted.size() == 5);
                CHECK(submitted[2].question.text() == "next");
                CHECK(submitted[2].value == option("what"));
                CHECK(submitted[4].value == AnswerValue{Unanswered{}});
                CHECK(run.losesPoints(next));
                CHECK(run.losesPoints(pace));
                CHECK_FALSE(run.losesPoints(greeting));
            }
        }
        WHEN("the critical question is not applicable")
        {
            REQUIRE(run.setValue(recording, NotApplicable{}));
            THEN("its reason is missing until the comment gives it")
            {
                CHECK(told(run) == "greeting:answer recording:reason next:answer pace:answer ");
                REQUIRE(run.setComment(recording, " \n"));
                CHECK(told(run) == "greeting:answer recording:reason next:answer pace:answer ");
                REQUIRE(run.setComment(recording, "The line was not recorded."));
                CHECK(told(run) == "greeting:answer next:answer pace:answer ");
            }
        }
    }
}

TEST_CASE("comments and evidence are asked for as the question says", "[forms][run]")
{
    struct Row {
        Requirement comment, evidence;
        const char *picked;
        std::string_view told;
    };
    const auto row = GENERATE(values<Row>({
        {Requirement::None, Requirement::None, "neither", ""},
        {Requirement::Optional, Requirement::Optional, "neither", ""},
        {Requirement::OnLostPoints, Requirement::OnLostPoints, "both", ""},
        {Requirement::OnLostPoints, Requirement::None, "what", "next:comment-on-lost-points "},
        {Requirement::None, Requirement::OnLostPoints, "neither", "next:evidence-on-lost-points "},
        {Requirement::Required, Requirement::Required, "both", "next:comment next:evidence "},
    }));
    Form bent = form();
    bent.sections.erase(bent.sections.begin());
    bent.sections[0].questions.resize(1);
    bent.sections[0].questions[0].comment = row.comment;
    bent.sections[0].questions[0].evidence = row.evidence;
    FormRun run{shared(bent)};
    REQUIRE(run.setValue(0, option(row.picked)));
    CHECK(told(run) == row.told);
    CHECK(static_cast<bool>(run.setComment(0, "Said it late.")) == (row.comment != Requirement::None));
    CHECK(static_cast<bool>(run.addEvidence(0, TimeSpan{1000, 4000})) == (row.evidence != Requirement::None));
    CHECK(run.ready());
    REQUIRE(run.setValue(0, NotApplicable{}));
    CHECK(run.ready()); // what does not apply has no evidence
}

TEST_CASE("A32: what does not fit the question is refused and changes nothing", "[forms][run]")
{
    FormRun run{shared(form())};
    const auto errorOfSetting = [&](std::size_t question, AnswerValue value) {
        const auto set = run.setValue(question, std::move(value));
        REQUIRE_FALSE(set);
        return set.error().error;
    };
    CHECK(errorOfSetting(greeting, option("perhaps")) == RunError::UnknownOption);
    CHECK(errorOfSetting(greeting, ScaleValue{1}) == RunError::OtherType);
    CHECK(errorOfSetting(greeting, NotApplicable{}) == RunError::NotApplicableNotAllowed);
    CHECK(errorOfSetting(greeting, WrittenText{"x"}) == RunError::OtherType);
    CHECK(errorOfSetting(pace, ScaleValue{11}) == RunError::OutsideScale);
    CHECK(errorOfSetting(pace, ScaleValue{-1}) == RunError::OutsideScale);
    CHECK(errorOfSetting(pace, option("yes")) == RunError::OtherType);
    CHECK(errorOfSetting(99, ScaleValue{1}) == RunError::UnknownQuestion);
    CHECK(run.addEvidence(pace, TimeSpan{5, 5}).error() == RunRefusal{RunError::BadEvidence, QuestionSlug{"pace"}});
    CHECK(run.addEvidence(pace, TimeSpan{-1, 5}).error().error == RunError::BadEvidence);
    CHECK(run.addEvidence(pace, MessageRange{3, 2}).error().error == RunError::BadEvidence);
    CHECK(run.removeEvidence(pace, 0).error().error == RunError::NoSuchEvidence);
    CHECK_FALSE(run.canUndo());
    CHECK(run.draft().empty());
    REQUIRE(run.addEvidence(pace, MessageRange{2, 2}));
    CHECK(run.draft().size() == 1);
    CHECK_FALSE(run.isAnswered(pace)); // evidence alone is no answer
    CHECK(run.addEvidence(pace, MessageRange{2, 2}).error().error == RunError::SameEvidence);
    CHECK(run.answer(pace).evidence.size() == 1);
    run.undo();
    CHECK_FALSE(run.canUndo()); // what was refused is no step
    CHECK(run.addEvidence(pace, MessageRange{2, 2}));
}

TEST_CASE("Evidence that stands twice in a draft is taken once", "[forms][run]")
{
    const std::vector<Answer> draft{
        {.question = QuestionSlug{"pace"},
         .value = ScaleValue{3},
         .comment = {},
         .evidence = {TimeSpan{5, 9}, MessageRange{2, 2}, TimeSpan{5, 9}, TimeSpan{5, 10}}}};
    const auto run = FormRun::resume(shared(form()), draft);
    REQUIRE(run);
    CHECK(run->answer(pace).evidence == std::vector<Evidence>{TimeSpan{5, 9}, MessageRange{2, 2}, TimeSpan{5, 10}});
}

TEST_CASE("The same evidence is taken once; another span, or the same at another question, is another", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.addEvidence(pace, TimeSpan{5, 9}));
    REQUIRE(run.addEvidence(pace, MessageRange{1, 2}));
    CHECK(run.addEvidence(pace, TimeSpan{5, 9}).error().error == RunError::SameEvidence);
    CHECK(run.addEvidence(pace, MessageRange{1, 2}).error().error == RunError::SameEvidence);
    CHECK(run.addEvidence(pace, TimeSpan{5, 8}));
    CHECK(run.addEvidence(greeting, TimeSpan{5, 9}));
    CHECK(run.answer(pace).evidence.size() == 3);
}

TEST_CASE("Evidence is replaced in its place, and that is one step", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.addEvidence(pace, TimeSpan{5, 9}));
    REQUIRE(run.addEvidence(pace, TimeSpan{20, 30}));
    REQUIRE(run.replaceEvidence(pace, 0, TimeSpan{4, 9}));
    CHECK(run.answer(pace).evidence == std::vector<Evidence>{TimeSpan{4, 9}, TimeSpan{20, 30}});
    CHECK(run.replaceEvidence(pace, 0, TimeSpan{20, 30}).error().error == RunError::SameEvidence);
    CHECK(run.replaceEvidence(pace, 0, TimeSpan{9, 9}).error().error == RunError::BadEvidence);
    CHECK(run.replaceEvidence(pace, 2, TimeSpan{1, 9}).error().error == RunError::NoSuchEvidence);
    CHECK(run.replaceEvidence(99, 0, TimeSpan{1, 9}).error().error == RunError::UnknownQuestion);
    REQUIRE(run.replaceEvidence(pace, 1, TimeSpan{20, 30})); // as it was: no step
    CHECK(run.undo() == pace);
    CHECK(run.answer(pace).evidence == std::vector<Evidence>{TimeSpan{5, 9}, TimeSpan{20, 30}});
}

TEST_CASE("conditions decide what is asked; what is hidden is kept and not submitted", "[forms][run]")
{
    FormRun run{shared(conditional())};
    CHECK(run.asked() == std::vector{greeting, next, words});
    CHECK(told(run) == "greeting:answer next:answer "); // nothing is missing at what is not asked
    CHECK(run.setValue(pace, ScaleValue{10}).error().error == RunError::NotAsked);
    REQUIRE(run.setValue(next, option("what")));
    CHECK(run.asked() == std::vector{greeting, next, pace, words});
    REQUIRE(run.setValue(pace, ScaleValue{10}));
    CHECK(run.asked() == std::vector{greeting, recording, next, pace, words});
    REQUIRE(run.setValue(recording, option("no")));
    REQUIRE(run.setValue(next, option("neither"))); // hides pace, and with it recording
    CHECK(run.asked() == std::vector{greeting, next, words});
    CHECK(told(run) == "greeting:answer ");
    CHECK(run.submission().size() == 3);
    CHECK(run.draft().size() == 3);
    REQUIRE(run.setValue(next, option("both")));
    CHECK(run.answer(recording).value == option("no")); // came back
    CHECK(run.submission().size() == 5);
}

TEST_CASE("A29: a circle of conditions is never asked and never runs for ever", "[forms][run]")
{
    Form circle = form();
    circle.sections[0].questions[0].when = Condition{QuestionSlug{"pace"}, {"1"}};
    circle.sections[1].questions[1].when = Condition{QuestionSlug{"greeting"}, {"yes"}};
    CHECK(FormRun{shared(circle)}.asked() == std::vector{recording, next, words});
}

TEST_CASE("undo and redo go step by step; typing in one field is one step", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.setValue(greeting, option("no")));
    REQUIRE(run.setValue(greeting, option("yes")));
    for (const char *typed : {"S", "Sa", "Said"})
        REQUIRE(run.setComment(greeting, typed));
    REQUIRE(run.setComment(next, "Other"));
    REQUIRE(run.addEvidence(greeting, TimeSpan{0, 10}));
    REQUIRE(run.setValue(greeting, option("yes"))); // no change, no step
    CHECK(run.undo() == greeting);
    CHECK(run.answer(greeting).evidence.empty());
    CHECK(run.undo() == next);
    CHECK(run.undo() == greeting);
    CHECK(run.answer(greeting).comment.empty());
    CHECK(run.undo() == greeting);
    CHECK(run.answer(greeting).value == option("no"));
    CHECK(run.redo() == greeting);
    CHECK(run.redo() == greeting);
    CHECK(run.answer(greeting).comment == "Said");
    REQUIRE(run.setComment(greeting, "Said it"));
    CHECK_FALSE(run.canRedo()); // a new change forgets what was taken back
    CHECK(run.undo() == greeting);
    CHECK(run.answer(greeting).comment == "Said");
    while (run.undo()) {
    }
    CHECK(run.draft().empty());
    CHECK_FALSE(run.undo());
}

TEST_CASE("typing after a redo is a step of its own", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.setComment(greeting, "Said"));
    run.undo();
    run.redo();
    REQUIRE(run.setComment(greeting, "Said it"));
    CHECK(run.undo() == greeting);
    CHECK(run.answer(greeting).comment == "Said");
}

TEST_CASE("undo brings hidden questions back", "[forms][run]")
{
    FormRun run{shared(conditional())};
    REQUIRE(run.setValue(next, option("both")));
    REQUIRE(run.setValue(next, option("neither")));
    CHECK_FALSE(run.isAsked(pace));
    run.undo();
    CHECK(run.isAsked(pace));
}

TEST_CASE("blank words are no answer", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.setValue(words, WrittenText{"Keep the pace."}));
    CHECK(run.isAnswered(words));
    REQUIRE(run.setValue(words, WrittenText{"  \n"}));
    CHECK_FALSE(run.isAnswered(words));
}

TEST_CASE("the next missing question is found going round", "[forms][run]")
{
    FormRun run{shared(form())};
    REQUIRE(run.setValue(recording, option("yes")));
    CHECK(run.nextMissing(greeting) == next);
    CHECK(run.nextMissing(pace) == greeting);
    REQUIRE(run.setValue(greeting, option("yes")));
    REQUIRE(run.setValue(next, option("both")));
    CHECK(run.nextMissing(pace) == pace); // the only one left
    REQUIRE(run.setValue(pace, ScaleValue{0}));
    CHECK_FALSE(run.nextMissing(greeting));
}

TEST_CASE("a draft goes on where it stopped, and one that does not fit is refused", "[forms][run]")
{
    const auto pinned = shared(conditional());
    FormRun run{pinned};
    REQUIRE(run.setValue(next, option("both")));
    REQUIRE(run.setValue(pace, ScaleValue{4}));
    REQUIRE(run.setComment(words, "Later"));
    auto draft = run.draft();
    const auto resumed = FormRun::resume(pinned, draft);
    REQUIRE(resumed);
    CHECK(resumed->draft() == draft);
    CHECK(resumed->asked() == run.asked());
    CHECK_FALSE(resumed->canUndo());
    draft[0].value = ScaleValue{3};
    CHECK(FormRun::resume(pinned, draft).error() == RunRefusal{RunError::OtherType, QuestionSlug{"next"}});
    draft[0].question = QuestionSlug{"gone"};
    CHECK(FormRun::resume(pinned, draft).error() == RunRefusal{RunError::UnknownQuestion, QuestionSlug{"gone"}});
}

TEST_CASE("a draft is taken as its answers would be one by one", "[forms][run]")
{
    Form bent = form();
    bent.sections[1].questions[0].comment = Requirement::None;
    bent.sections[1].questions[0].evidence = Requirement::None;
    bent.sections[1].questions[2].required = true;
    const auto pinned = shared(bent);
    const auto refused = [&](const Answer &answer) {
        const auto resumed = FormRun::resume(pinned, std::vector{answer});
        REQUIRE_FALSE(resumed);
        return resumed.error();
    };
    const QuestionSlug silent{"next"}, written{"words"};
    CHECK(refused({silent, option("both"), "Said it late.", {}}) == RunRefusal{RunError::CommentNotAllowed, silent});
    CHECK(refused({silent, option("both"), {}, {TimeSpan{0, 9}}}) == RunRefusal{RunError::EvidenceNotAllowed, silent});
    CHECK(refused({written, {}, {}, {TimeSpan{9, 0}}}) == RunRefusal{RunError::BadEvidence, written});
    const auto blank = FormRun::resume(pinned, std::vector{Answer{written, WrittenText{" \n"}, {}, {}}});
    REQUIRE(blank);
    CHECK_FALSE(blank->isAnswered(words));
    CHECK(told(*blank) == "greeting:answer recording:answer next:answer pace:answer words:answer ");
    CHECK(blank->draft().empty());
}

TEST_CASE("a chain of ten thousand conditions is filled in without a wait", "[forms][run]")
{
    const Effort effort;
    FormRun run{shared(chain(10'000))};
    for (std::size_t question = 0; question < 300; ++question)
        REQUIRE(run.setValue(question, option("yes")));
    CHECK(run.asked().size() == 301);
    CHECK(run.missing() == std::vector{Missing{300, MissingReason::Answer}});
    REQUIRE(run.setValue(0, option("no")));
    CHECK(run.asked() == std::vector<std::size_t>{0});
    CHECK(effort.isSmall());
}

TEST_CASE("filling in and scoring agree on what is asked", "[forms][run][property]")
{
    const Form asked = conditional();
    const Vision named = vision();
    const ScoringPlan plan = compile(asked, &named);
    std::mt19937 random{7};
    FormRun run{shared(asked)};
    for (int round = 0; round < 2000; ++round) {
        const std::size_t question = random() % run.count();
        constexpr std::array options{"yes", "no", "both", "what", "neither"};
        if (question == pace)
            (void)run.setValue(pace, ScaleValue{static_cast<std::int32_t>(9 + random() % 2)});
        else
            (void)run.setValue(question, option(options[random() % options.size()]));
        if (random() % 5 == 0)
            run.undo();
        const auto picks = picksOf(plan, run.draft());
        REQUIRE(picks);
        for (std::size_t i = 0; i < run.count(); ++i)
            REQUIRE(((*picks)[i].kind != PickKind::NotAsked) == run.isAsked(i));
        REQUIRE(picksOf(plan, run.submission()));
    }
}
