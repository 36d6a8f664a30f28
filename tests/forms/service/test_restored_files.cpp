// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/stored_facts.h"
#include "core/service/backup.h"
#include "core/service/restore.h"
#include "forms/service/draft_answers.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/submit_evaluation.h"
#include "tests/forms/service/kinds_form.h"

#include <filesystem>

using namespace ringtrue;
using namespace ringtrue::tests;
using service::DraftPart;

namespace {

/// A draft with a photo that nothing else names, backed up with its keys and restored elsewhere.
struct RestoredDraft {
    EvaluationSample sample;
    ledger::BlobName photo;
    std::unique_ptr<service::Workspace> workspace;
    std::optional<storage::Connection> reader;
    service::DraftSummary draft;
    std::vector<Answer> answers;

    RestoredDraft()
    {
        useKindsForm(sample);
        begin();
        REQUIRE(service::backup(*sample.workspace, {.folder = sample.folder / "copies"}));
        REQUIRE(service::backupKeys(*sample.workspace, sample.folder / "keys"));
        restore();
    }

    Result<forms::Submitted, forms::SubmitRefusal> submit()
    {
        const auto form = forms::loadForm(*reader, sample.formHash);
        REQUIRE(form);
        const auto job = [&](ledger::Ledger &ledger, storage::Connection &connection) {
            return forms::submitEvaluation(ledger, connection, workspace->blobs(), sample.evaluation(answers), **form);
        };
        return workspace->submit(job).get();
    }

private:
    void begin()
    {
        auto &from = *sample.workspace;
        const auto subject = ledger::subjectOf(callOne);
        REQUIRE(from.keys().make({&subject, 1}));
        photo = from.blobs().add("a photo", {&subject, 1}).value();
        const auto id = from.drafts().open({callOne, evaluatorAda, sample.formHash}).get();
        REQUIRE(id);
        for (const auto &answer : kindsAnswers({photo.hash, photo.length, "front.jpg"}))
            for (const auto part : {DraftPart::Answer, DraftPart::Cause}) {
                auto sealed = forms::sealedPart(from.keys(), *id, callOne, answer, part);
                REQUIRE(sealed);
                if (*sealed)
                    REQUIRE(from.drafts().saveAll(*id, {{answer.question, part, std::move(*sealed)}}).get());
            }
    }

    void restore()
    {
        auto opening = sample.opening();
        opening.folder = sample.folder / "again";
        const auto restored = service::restore(
            {.backup = sample.folder / "copies", .keys = sample.folder / "keys", .opening = opening, .author = {}});
        REQUIRE(restored);
        CHECK(restored->blobsCopied == 1);
        CHECK(restored->blobsMissing.empty());
        auto opened = service::Workspace::openForWriting(opening);
        REQUIRE(opened);
        workspace = std::move(*opened);
        auto connection = workspace->readFacts();
        REQUIRE(connection);
        reader.emplace(std::move(*connection));
        const auto drafts = workspace->listDrafts(evaluatorAda);
        REQUIRE(drafts);
        REQUIRE(drafts->size() == 1);
        draft = drafts->front();
        answers = forms::openAnswers(workspace->keys(), *workspace->loadDraft(draft.id)).answers;
    }
};

} // namespace

TEST_CASE("A photo that only a draft names is in the backup, and is submitted after a restore", "[forms][service]")
{
    RestoredDraft restored;
    CHECK(restored.workspace->blobs().read(restored.photo.hash).value() == "a photo");
    REQUIRE(restored.answers.size() == 7);
    const auto submitted = restored.submit();
    REQUIRE(submitted);
    const auto fact = ledger::findFact(*restored.reader, ledger::FactId{submitted->id.uuid()}).value().value();
    CHECK(fact.blobs == std::vector{restored.photo});
}

TEST_CASE("A draft whose photo is lost is not submitted, and says which one at which question", "[forms][service]")
{
    RestoredDraft restored;
    std::filesystem::remove(restored.workspace->blobs().fileOf(restored.photo.hash));
    const auto refused = restored.submit();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().lost == forms::LostFile{QuestionSlug("photo"), "front.jpg"});
    CHECK(forms::evaluations(*restored.reader, {})->empty());
    // Taken off the answer, which may be left out.
    std::erase_if(restored.answers, [](const Answer &one) { return one.question == QuestionSlug("photo"); });
    CHECK(restored.submit());
}
