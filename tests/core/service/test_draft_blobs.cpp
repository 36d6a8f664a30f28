// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_blobs.h"

#include "core/base/hex.h"
#include "tests/core/service/workspace_samples.h"

#include <array>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

namespace {

std::string entryNaming(const Hash &blob)
{
    return R"({"files":[{"blob":")" + hex({reinterpret_cast<const char *>(blob.data()), blob.size()})
           + R"(","length":7,"name":{}}]})";
}

} // namespace

TEST_CASE("A file that a draft names is there when the workspace is opened again, another is not", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto subject = ledger::subjectOf(idNumber<InteractionId>(50));
    ledger::BlobName named;
    ledger::BlobName unnamed;
    DraftId draft;
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->keys().make(std::array{subject}));
        named = workspace->blobs().add("a photo", std::array{subject}).value();
        unnamed = workspace->blobs().add("one that was taken away again", std::array{subject}).value();
        draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        REQUIRE(workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(named.hash)}})
                    .get());
    }
    {
        const auto workspace = sample.open();
        CHECK(workspace->blobs().read(named.hash).value() == "a photo");
        CHECK_FALSE(workspace->keys().findBlobKey(unnamed.hash));
    }
    {
        const auto workspace = sample.open(); // and once more: it is still nobody's but the draft's
        CHECK(workspace->blobs().read(named.hash).value() == "a photo");
        REQUIRE(workspace->drafts().remove(draft).get());
    }
    const auto workspace = sample.open();
    CHECK_FALSE(workspace->keys().findBlobKey(named.hash));
    CHECK_FALSE(std::filesystem::exists(workspace->blobs().fileOf(named.hash)));
}

TEST_CASE("A file of a draft goes when its interaction is erased", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto subject = ledger::subjectOf(idNumber<InteractionId>(50));
    ledger::BlobName named;
    {
        const auto workspace = sample.create();
        REQUIRE(workspace->keys().make(std::array{subject}));
        named = workspace->blobs().add("a photo", std::array{subject}).value();
        const auto draft = workspace->drafts().open(tests::draftKey(50, 1)).get().value();
        REQUIRE(workspace->drafts()
                    .saveAll(draft, {{QuestionSlug("shown"), DraftPart::Answer, entryNaming(named.hash)}})
                    .get());
        REQUIRE(workspace->keys().destroy(std::array{subject}, tests::noon));
    }
    const auto workspace = sample.open();
    CHECK_FALSE(workspace->keys().findBlobKey(named.hash));
}

TEST_CASE("What only looks like the name of a blob is passed over", "[workspace]")
{
    const auto hash = sha256("x");
    Draft draft;
    draft.entries.push_back({QuestionSlug("a"), DraftPart::Answer, entryNaming(hash) + entryNaming(hash)});
    draft.entries.push_back({QuestionSlug("b"), DraftPart::Answer, R"({"blob":"12"})"});
    draft.entries.push_back({QuestionSlug("c"), DraftPart::Answer, R"({"blob":")"});
    CHECK(blobsIn(draft) == std::vector{hash});
}
