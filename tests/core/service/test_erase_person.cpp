// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_facts.h"
#include "core/organisation/interaction_facts.h"
#include "core/service/erase_person.h"
#include "core/service/verify_workspace.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;
using tests::personNumber;

namespace {

const PersonId ada = idNumber<PersonId>(1); // of WorkspaceSample
const PersonId agent = idNumber<PersonId>(2);

Interaction interactionNumber(std::uint32_t n)
{
    Uuid::Bytes bytes{};
    bytes[0] = 9;
    for (int i = 0; i < 4; ++i)
        bytes[static_cast<std::size_t>(12 + i)] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    Interaction interaction;
    interaction.id = InteractionId{Uuid{bytes}};
    interaction.reference = std::to_string(n);
    interaction.startedAt = tests::noon;
    interaction.segments = {Segment{agent, 0, std::nullopt}};
    return interaction;
}

/// @p count of them, all of the agent, and what keys they need.
void takeInteractions(Workspace &workspace, std::uint32_t count)
{
    const auto taken = workspace
                           .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                               std::vector<Interaction> interactions;
                               std::vector<ledger::SubjectId> subjects;
                               for (std::uint32_t n = 0; n < count; ++n) {
                                   interactions.push_back(interactionNumber(n));
                                   subjects.push_back(ledger::subjectOf(interactions.back().id));
                               }
                               REQUIRE(workspace.keys().make(subjects));
                               return ledger.append(ada, organisation::interactionBatchFacts(interactions));
                           })
                           .get();
    REQUIRE(taken);
}

int countIn(storage::Connection &connection, const std::string &query)
{
    return connection.database().execAndGet(query).getInt();
}

} // namespace

TEST_CASE("Somebody with more interactions than one tombstone can name is erased", "[workspace][erase]")
{
    constexpr std::uint32_t many = 30'000; // 39 bytes each: more than the 1 MiB of a body
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(tests::appendPerson(*workspace, 2));
    takeInteractions(*workspace, many);
    const auto erased = erasePerson(*workspace, ada, {agent, "asked for it", "subject-request"});
    REQUIRE(erased);
    CHECK(erased->interactions == many);
    auto reader = workspace->readFacts().value();
    CHECK(countIn(reader, "SELECT count(*) FROM erasure") == many + 1);
    CHECK(countIn(reader, "SELECT count(*) FROM pending_erasure") == 0);
    for (const auto n : {0u, 7'999u, 8'000u, many - 1})
        CHECK(workspace->keys().isErased(ledger::subjectOf(interactionNumber(n).id)).value());
}

TEST_CASE("The drafts of an erased interaction go with it", "[workspace][erase]")
{
    const tests::WorkspaceSample sample;
    auto workspace = sample.create();
    REQUIRE(tests::appendPerson(*workspace, 2));
    takeInteractions(*workspace, 3);
    const auto open = [&](std::uint32_t n) {
        REQUIRE(workspace->drafts().open({interactionNumber(n).id, ada, sha256("form version")}).get());
    };
    const auto drafts = [&] { return workspace->drafts().list().get()->size(); };
    open(0);
    open(1);
    const PersonId first{interactionNumber(0).id.uuid()};

    SECTION("at once")
    {
        REQUIRE(erasePerson(*workspace, ada, {first, "asked for it", "subject-request"}));
        CHECK(drafts() == 1);
        REQUIRE(erasePerson(*workspace, ada, {agent, "asked for it", "subject-request"}));
        CHECK(drafts() == 0);
    }
    SECTION("or when the workspace is opened, where the erasure was killed before it came to them")
    {
        const ledger::Tombstone stone{{ledger::subjectOf(interactionNumber(0).id)}, "asked", "subject-request"};
        REQUIRE(workspace->submit([&](ledger::Ledger &ledger, auto &) { return ledger.erase(ada, stone); }).get());
        workspace.reset();
        workspace = sample.open();
        CHECK(drafts() == 1);
    }
}
