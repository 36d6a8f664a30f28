// SPDX-License-Identifier: Apache-2.0
#include "core/service/new_blobs.h"

#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

TEST_CASE("A file that no fact names goes with its key when its import ends, a named one stays", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const std::vector<ledger::SubjectId> subjects{ledger::subjectOf(idNumber<InteractionId>(50))};
    REQUIRE(workspace->keys().make(subjects));
    ledger::BlobName named;
    ledger::BlobName unnamed;
    {
        NewBlobs blobs(*workspace);
        named = blobs.add("a recording", subjects).value();
        unnamed = blobs.add("its peaks", subjects).value();
        CHECK(workspace->blobs().read(unnamed.hash));
        auto draft = organisation::personFact(tests::personNumber(2, "With a recording"));
        draft.blobs = {named};
        REQUIRE(workspace
                    ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
                        return ledger.append(idNumber<PersonId>(1), draft);
                    })
                    .get());
    }
    CHECK(workspace->blobs().read(named.hash));
    CHECK_FALSE(std::filesystem::exists(workspace->blobs().fileOf(unnamed.hash)));
    CHECK_FALSE(workspace->keys().findBlobKey(unnamed.hash));
}
