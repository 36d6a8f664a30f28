// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_html.h"
#include "forms/print/evaluation_paper.h"
#include "forms/print/policy_words.h"
#include "forms/print/sentence_words.h"
#include "forms/score/compile.h"
#include "forms/score/explain.h"
#include "tests/forms/sample.h"
#include "tests/printed.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

EvaluationId evaluationId(int number)
{
    return EvaluationId{*Uuid::parse("018f0000-0000-7000-8000-0000000000a" + std::to_string(number))};
}

Instant at(const char *text)
{
    return *parseRfc3339(text);
}

/// Greeted (all points, with evidence), recording not applicable, named what but not when, pace 5, words.
std::vector<Answer> paperAnswers()
{
    return {{QuestionSlug{"greeting"}, PickedOption{AnswerOptionSlug{"yes"}}, "Warm and clear", {TimeSpan{1200, 3400}}},
            {QuestionSlug{"recording"}, NotApplicable{}, "was played before", {}},
            {QuestionSlug{"next"},
             PickedOption{AnswerOptionSlug{"what"}},
             "named no time",
             {TimeSpan{133'000, 140'500}},
             CauseSlug{"skill"},
             AttributionSlug{"agent"}},
            {QuestionSlug{"pace"}, ScaleValue{5}, {}, {}},
            {QuestionSlug{"words"}, WrittenText{"Calm."}, {}, {}}};
}

EvaluationPaper paperOf(const std::vector<Answer> &answers, const std::string &language = "en")
{
    EvaluationPaper paper;
    paper.language = language;
    paper.form = tests::form();
    paper.vision = tests::vision();
    paper.formVersion = 4;
    paper.visionVersion = 2;
    paper.evaluation.id = evaluationId(1);
    paper.evaluation.submittedAt = at("2026-11-06T14:05:00Z");
    paper.evaluation.answers = answers;
    const auto plan = compile(paper.form, &*paper.vision);
    const auto picks = picksOf(plan, answers);
    REQUIRE(picks);
    paper.explanation = explain(paper.form, &*paper.vision, plan, answers, score(plan, *picks));
    paper.organisation = "Harbour Line";
    paper.interaction = Interaction{.id = {},
                                    .reference = "4127",
                                    .channel = Channel::Call,
                                    .startedAt = at("2026-11-04T14:31:00Z"),
                                    .durationMs = 200'000,
                                    .customer = {},
                                    .contactType = {},
                                    .segments = {}};
    paper.agent = "Jana Ruiz";
    paper.evaluator = "Saskia Brandt";
    paper.causes = builtInCauses();
    paper.attributions = builtInAttributions();
    paper.transcript.messages = {{Side::Agent, 1000, 4000, "Good morning, Jana speaking."},
                                 {Side::Customer, 130'000, 134'000, "And when will it come?"},
                                 {Side::Agent, 134'000, 139'000, "It is on the ship."}};
    return paper;
}

std::string textOf(const report::Document &document, const report::TextLayout &layout)
{
    const auto scene = paperPages(document, layout);
    CHECK(tests::linesOffThePage(scene, layout).empty());
    return tests::squeezed(tests::textsOf(scene));
}

std::size_t placeOf(const std::string &text, std::string_view words)
{
    const auto found = text.find(tests::squeezed(words));
    CAPTURE(text, words);
    REQUIRE(found != std::string::npos);
    return found;
}

} // namespace

TEST_CASE("The print of an evaluation says what was given, what it scored, and why")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto paper = paperOf(paperAnswers());
    const auto text = textOf(evaluationPrint(paper), *layout);
    for (const auto &question : paper.explanation.questions)
        CHECK(tests::holdsText(text, question.text));
    for (const auto *const words : {"Harbour Line, Evaluation",
                                    "Call 4127",
                                    "Jana Ruiz",
                                    "Saskia Brandt",
                                    "Calls of the help desk, version 4",
                                    "Service vision of the help desk, version 2",
                                    "2026-11-06 14:05",
                                    "3:20",
                                    "Warm and clear",
                                    "named no time",
                                    "Not applicable",
                                    "Cause Skill",
                                    "Whose it was Agent",
                                    "0:01–0:04",
                                    "2:13–2:21",
                                    "It is on the ship.",
                                    "Steady: Says what comes next",
                                    "Obligation: Say that the call is recorded",
                                    "Calm.",
                                    "The contributions add up to",
                                    "left out, its weight of",
                                    "Sum",
                                    "By what they serve",
                                    "How this form scores",
                                    "A critical error makes the whole score 0.",
                                    "Passed from 80 of 100"})
        CHECK(tests::holdsText(text, words));
    CHECK(placeOf(text, "Warm and clear") < placeOf(text, "Why "));
}

TEST_CASE("What was not answered, and what was not asked, is told apart from what is not applicable")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto answers = paperAnswers();
    answers[3].value = Unanswered{};
    auto paper = paperOf(answers);
    CHECK(tests::holdsText(textOf(evaluationPrint(paper), *layout), "Not answered"));
    paper.explanation.questions[3].term.state = TermState::NotAsked;
    CHECK(tests::holdsText(textOf(evaluationPrint(paper), *layout), "Not asked"));
}

TEST_CASE("The sheet tells the behaviour first, then what was said, then the comment, and the score last")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto paper = paperOf(paperAnswers());
    const auto text = textOf(feedbackSheet(paper), *layout);
    const auto item = placeOf(text, "What to work on");
    const auto behaviour = text.find(tests::squeezed("Says what comes next"), item);
    const auto quote = text.find(tests::squeezed("It is on the ship."), behaviour);
    const auto comment = text.find(tests::squeezed("named no time"), quote);
    const auto good = text.find(tests::squeezed("What good sounds like"), comment);
    const auto example = text.find(tests::squeezed("“You have it on Monday.”"), good);
    REQUIRE(example != std::string::npos);
    const auto noted = placeOf(text, "Also noted"), well = placeOf(text, "What went well");
    CHECK(example < noted);
    CHECK(text.find(tests::squeezed("was played before"), noted) < well);
    CHECK(text.find("Calm.", noted) < well); // what the evaluator wrote as the answer
    CHECK(placeOf(text, "Warm and clear") > well);
    const auto score = text.rfind(tests::squeezed("of 100"));
    CHECK(score > placeOf(text, "Warm and clear"));
    CHECK(score < placeOf(text, "After reading"));
    CHECK(tests::holdsText(text, "I have read this: date, signature"));
    CHECK_FALSE(tests::holdsText(text, "Saskia Brandt"));
    CHECK(tests::holdsText(textOf(feedbackSheet(paper, EvaluatorName::Named), *layout), "Saskia Brandt"));
}

TEST_CASE("An evaluation on which nothing fell short says so, and has no list of faults")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto answers = paperAnswers();
    answers[2].value = PickedOption{paperOf(answers).form.sections[1].questions[0].answers[0].id};
    answers[3].value = ScaleValue{10};
    const auto paper = paperOf(answers);
    const bool hasFault = std::ranges::any_of(paper.explanation.questions, [](const auto &question) {
        return question.term.state == TermState::Rated && question.term.earned < question.term.possible;
    });
    REQUIRE_FALSE(hasFault);
    const auto text = textOf(feedbackSheet(paper), *layout);
    CHECK(tests::holdsText(text, "Nothing fell short."));
    CHECK_FALSE(tests::holdsText(text, "What good sounds like"));
}

TEST_CASE("What is superseded, revised, erased or taken away says so on both papers")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto paper = paperOf(paperAnswers());
    paper.supersededBy = RelatedEvaluation{evaluationId(2), at("2026-11-09T09:00:00Z")};
    paper.revises = RelatedEvaluation{evaluationId(3), std::nullopt};
    paper.wordsErased = true;
    paper.said = SaidState::Removed;
    paper.agent.clear();
    for (const auto &document : {evaluationPrint(paper), feedbackSheet(paper)}) {
        const auto text = textOf(document, *layout);
        for (const auto &words :
             {std::string("a revision was submitted on 2026-11-09 09:00 (evaluation ") + evaluationId(2).text() + ')',
              "This is a revision of evaluation " + evaluationId(3).text(),
              std::string("Comments and written answers cannot be read any more"),
              std::string("The recording or chat was taken away"), std::string("(not readable here)")})
            CHECK(tests::holdsText(text, words));
    }
}

TEST_CASE("Clips are those of what the sheet shows, and the web page plays them")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto paper = paperOf(paperAnswers());
    CHECK(clipsOf(paper) == std::vector<EvidencePlace>{{2, 0}, {0, 0}});
    paper.clips = {{{2, 0}, "audio/mpeg", "sound", 60}};
    paper.clipsLeftOut = 3;
    const auto page = report::writeHtml(feedbackSheet(paper), *layout);
    CHECK(page.find("<audio controls=\"controls\" preload=\"metadata\" aria-label=\"Clip: 2:13–2:21\" "
                    "src=\"data:audio/mpeg;base64,c291bmQ=\">")
          != std::string::npos);
    CHECK(page.find("holds the first 60 seconds only") != std::string::npos);
    CHECK(page.find("did not fit into this sheet: 3.") != std::string::npos);
    CHECK(page.find("named no time") > page.find("<audio"));
}

TEST_CASE("What can be done with a sheet stands at its foot, as far as it is known")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto paper = paperOf(paperAnswers());
    const auto bare = textOf(feedbackSheet(paper), *layout);
    CHECK_FALSE(tests::holdsText(bare, "Disagree until"));
    paper.terms = {.releasedAt = at("2026-11-10T08:00:00Z"),
                   .disputeUntil = at("2026-11-24T17:00:00Z"),
                   .whomToTell = "Lea Lead",
                   .howToAnswer = "Say so in the app."};
    const auto text = textOf(feedbackSheet(paper), *layout);
    for (const auto *const words : {"Released 2026-11-10 08:00", "Disagree until 2026-11-24 17:00",
                                    "Whom to tell Lea Lead", "Say so in the app."})
        CHECK(tests::holdsText(text, words));
    CHECK_FALSE(tests::holdsText(text, "does not mean"));
}

TEST_CASE("Both papers speak German")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto paper = paperOf(paperAnswers(), "de");
    const auto print = textOf(evaluationPrint(paper), *layout);
    for (const auto *const words : {"Anruf 4127", "Bewerter", "Trifft nicht zu", "Ursache Können", "Warum ",
                                    "Wie dieses Formular wertet", "Die Beiträge ergeben zusammen", "Summe"})
        CHECK(tests::holdsText(print, words));
    const auto sheet = textOf(feedbackSheet(paper), *layout);
    for (const auto *const words : {"Rückmeldung für Jana Ruiz", "Woran zu arbeiten ist", "So klingt es gut",
                                    "„You have it on Monday.“", "Nach dem Lesen"})
        CHECK(tests::holdsText(sheet, words));
    CHECK_FALSE(tests::holdsText(sheet, "Feedback"));
}

TEST_CASE("Comments that mean harm, or no end, stand on both papers as they are")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto answers = paperAnswers();
    answers[2].comment = "<script>alert('x')</script> \u202Egnp.exe\u202C 😀 שלום עולם & \"so\"";
    answers[0].comment.clear();
    for (int i = 1000; i < 2250; ++i)
        answers[0].comment += "word" + std::to_string(i) + ' ';
    const auto paper = paperOf(answers);
    for (const auto &document : {evaluationPrint(paper), feedbackSheet(paper)}) {
        const auto text = textOf(document, *layout);
        CHECK(tests::holdsText(text, "<script>alert('x')</script>"));
        CHECK(tests::holdsText(text, "word2249"));
        const auto page = report::writeHtml(document, *layout);
        CHECK(page.find("<script") == std::string::npos);
        CHECK(page.find("\u202E") == std::string::npos);
        CHECK(page.find("&lt;U+202E&gt;gnp.exe") != std::string::npos);
    }
}

TEST_CASE("The rules of every policy are told in both languages")
{
    for (const auto notApplicable : {NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection,
                                     NotApplicablePolicy::FullPoints})
        for (const auto level : {FailLevel::None, FailLevel::Section, FailLevel::Form}) {
            ScoringPolicy policy;
            policy.notApplicable = notApplicable;
            policy.failLevel = level;
            policy.bands = {{60, "Under way"}};
            const auto english = policyWords(policy, "en"), german = policyWords(policy, "de");
            REQUIRE(english.size() == german.size());
            for (std::size_t i = 0; i < english.size(); ++i) {
                CHECK(english[i].ends_with('.'));
                CHECK(german[i].ends_with('.'));
                CHECK(english[i].find('{') == std::string::npos);
                CHECK(english[i] != german[i]);
            }
            CHECK(english.back() == "“Under way” from 60 on.");
        }
    ScoringPolicy other;
    other.failLevel = FailLevel::Section;
    CHECK(policyWords(other, "en") != policyWords({}, "en"));
}
