// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_blobs.h"
#include "forms/service/draft_answers.h"
#include "forms/service/recheck_drafts.h"
#include "tests/forms/service/kinds_form.h"

using namespace ringtrue;
using namespace ringtrue::tests;
using service::DraftPart;

TEST_CASE("Answers of a draft are read back as they were entered, and their words are sealed", "[forms][service]")
{
    EvaluationSample sample;
    auto &keys = sample.workspace->keys();
    service::Draft draft;
    draft.summary.id = DraftId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    auto answers = sampleAnswers();
    answers.push_back({.question = QuestionSlug("words"),
                       .value = WrittenText{"Anna Blum rang"},
                       .comment = {},
                       .evidence = {MessageRange{1, 3}}});
    for (const auto &answer : answers)
        for (const auto part : {DraftPart::Answer, DraftPart::Comment, DraftPart::Evidence}) {
            const auto sealed = forms::sealedPart(keys, draft.summary.id, callOne, answer, part);
            REQUIRE(sealed);
            if (*sealed)
                draft.entries.push_back({answer.question, part, **sealed});
        }
    for (const auto &entry : draft.entries) {
        CHECK(entry.sealed.find("Blum") == std::string::npos);
        CHECK(entry.sealed.find("told when") == std::string::npos);
    }
    const auto opened = forms::openAnswers(keys, draft);
    CHECK(opened.answers == answers);
    CHECK(opened.damaged.empty());
    // What is sealed by a key that never came here is not damaged.
    const TemporaryFolder other;
    auto others = ledger::Keys::create(other.path()).value();
    const auto sealed = forms::openAnswers(others, draft);
    CHECK(sealed.damaged.empty());
    CHECK(sealed.answers.front() == answers.front());
    CHECK(sealed.answers.at(2).comment.empty());
    // A draft's words open under their own draft only.
    draft.summary.id = DraftId{*Uuid::parse("018f0000-0000-7000-8000-0000000000bb")};
    const auto elsewhere = forms::openAnswers(keys, draft);
    CHECK(elsewhere.answers.at(2).comment.empty());
    CHECK(std::ranges::find(elsewhere.damaged, answers.at(2).question) != elsewhere.damaged.end());
}

TEST_CASE("What a form does not take is left out of a draft and named, the rest stays", "[forms][service]")
{
    const EvaluationSample sample;
    const std::shared_ptr<const forms::Form> form(sample.form, &sample.form->form);
    const auto answers = sampleAnswers();
    forms::OpenedAnswers whole{answers, {}};
    forms::leaveOutUnfit(whole, form);
    CHECK(whole.answers == answers);
    CHECK(whole.damaged.empty());

    forms::OpenedAnswers broken{answers, {}};
    broken.answers.at(0).value = PickedOption{AnswerOptionSlug("yds")};
    broken.answers.at(3).value = ScaleValue{7000};
    forms::leaveOutUnfit(broken, form);
    CHECK(broken.answers == std::vector<Answer>{answers.at(1), answers.at(2)});
    CHECK(broken.damaged == std::vector<QuestionSlug>{answers.at(0).question, answers.at(3).question});
}

TEST_CASE("The first draft with something damaged is named with its question", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    auto &drafts = workspace.drafts();
    const auto id = drafts.open({callOne, evaluatorAda, sample.formHash}).get();
    REQUIRE(id);
    const auto named = [&] {
        auto reader = workspace.readDrafts();
        REQUIRE(reader);
        const auto found = forms::recheckDrafts(*reader, workspace.keys());
        REQUIRE(found);
        return *found;
    };
    const auto answer = sampleAnswers().at(2);
    const auto sealed = forms::sealedPart(workspace.keys(), *id, callOne, answer, DraftPart::Comment);
    REQUIRE(sealed);
    REQUIRE(drafts.saveAll(*id, {{answer.question, DraftPart::Comment, *sealed}}).get());
    CHECK_FALSE(named());
    REQUIRE(drafts.saveAll(*id, {{answer.question, DraftPart::Comment, "no JSON"}}).get());
    CHECK(named() == "draft " + id->text() + ", question next");
}

TEST_CASE("A draft holds every kind of answer, and why it fell short; names of files are sealed", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    auto &keys = sample.workspace->keys();
    service::Draft draft;
    draft.summary.id = DraftId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    const AttachedFile photo{sha256("photo"), 70'000, "Anna Blum.jpg"};
    const auto answers = kindsAnswers(photo);
    for (const auto &answer : answers)
        for (const auto part : {DraftPart::Answer, DraftPart::Comment, DraftPart::Evidence, DraftPart::Cause}) {
            const auto sealed = forms::sealedPart(keys, draft.summary.id, callOne, answer, part);
            REQUIRE(sealed);
            if (*sealed)
                draft.entries.push_back({answer.question, part, **sealed});
        }
    for (const auto &entry : draft.entries)
        CHECK(entry.sealed.find("Blum") == std::string::npos);
    const auto opened = forms::openAnswers(keys, draft);
    CHECK(opened.answers == answers);
    CHECK(opened.damaged.empty());
    CHECK(service::blobsIn(draft) == std::vector{photo.blob}); // so that the next opening keeps it
    // What was taken back leaves nothing.
    auto without = answers.at(1);
    without.cause.reset();
    without.attribution.reset();
    CHECK_FALSE(forms::sealedPart(keys, draft.summary.id, callOne, without, DraftPart::Cause).value());
}

TEST_CASE("A damaged cause or answer of a draft is named", "[forms][service]")
{
    EvaluationSample sample;
    const auto *const text = GENERATE(R"({"options":[]})", R"({"emotion":[9,9]})", R"({"date":"soon"})", "{}", "[]");
    CAPTURE(text);
    service::Draft draft;
    draft.summary.id = DraftId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    draft.entries.push_back({QuestionSlug("asked"), DraftPart::Answer, text});
    draft.entries.push_back({QuestionSlug("waited"), DraftPart::Cause, R"({"cause":7})"});
    const auto opened = forms::openAnswers(sample.workspace->keys(), draft);
    CHECK(opened.damaged == std::vector{QuestionSlug("asked"), QuestionSlug("waited")});
}
