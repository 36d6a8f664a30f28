// SPDX-License-Identifier: Apache-2.0
// What has nothing left to be heard or read, in whatever order facts arrive.
#include "core/ledger/apply_fact.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/organisation/core_views.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/permissions.h"
#include "core/service/workspace.h"
#include "core/storage/check_database.h"
#include "media/facts/media_facts.h"
#include "media/service/import_interaction.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace ringtrue;

namespace {

const PersonId ada{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
const PersonId bo{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};
const InteractionId call{*Uuid::parse("018f0000-0000-7000-8000-000000000003")};

const ledger::Registry &registry()
{
    static const ledger::Registry registry({organisation::coreViews(), media::mediaViews()});
    return registry;
}

/// A ledger that makes the facts of a case.
struct Maker {
    tests::TemporaryFolder folder;
    SetClock clock{{1'795'262'551'000'000, 60}};
    std::unique_ptr<service::Workspace> workspace;

    Maker()
    {
        auto made = service::Workspace::create(
            {{.folder = folder / "w", .registry = registry(), .clock = clock, .program = "test"},
             "Harbour Line",
             {.id = ada,
              .name = "Ada Example",
              .externalId = "q-1",
              .roles = organisation::founderRoles(),
              .team = {},
              .languages = {}}});
        REQUIRE(made);
        workspace = std::move(*made);
    }
    ledger::FactId append(const ledger::FactDraft &draft)
    {
        const auto fact =
            workspace->submit([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(ada, draft); })
                .get();
        REQUIRE(fact);
        return *fact;
    }
    void interaction()
    {
        append(organisation::interactionFact({.id = call,
                                              .reference = "4127",
                                              .channel = Channel::Call,
                                              .startedAt = {1'000'000, 60},
                                              .durationMs = 60'000,
                                              .customer = {},
                                              .contactType = {},
                                              .segments = {{.agent = bo, .startMs = 0, .endMs = {}}}}));
    }
    ledger::FactId recording(const std::string &bytes)
    {
        const std::vector subjects{ledger::subjectOf(call)};
        const auto blob = workspace->blobs().add(bytes, subjects);
        REQUIRE(blob);
        return append(media::recordingFact({.interaction = call,
                                            .durationMs = 60'000,
                                            .format = {.rate = 8000, .channels = 1},
                                            .sides = media::ChannelSides::Mixed,
                                            .container = media::Container::Wav,
                                            .files = {*blob},
                                            .peaks = {}}));
    }
    ledger::FactId transcript() { return append(media::transcriptFact(call, {{{Side::Agent, 0, {}, "Hello"}}})); }
    void removal(const ledger::FactId &fact) { append(media::removalFact(fact, "mistake")); }
    void removal(const InteractionId &all) { append(media::removalFact(all, "mistake")); }

    /// The facts of interactions and of what was said in them.
    std::vector<ledger::Fact> facts() const
    {
        auto reader = workspace->readFacts();
        REQUIRE(reader);
        const auto all = ledger::factsAfter(*reader, 0, 1000);
        REQUIRE(all);
        std::vector<ledger::Fact> facts;
        for (const auto &stored : *all) {
            auto fact = ledger::decodeFact(stored.bytes);
            if (fact->kind == organisation::interactionKind || fact->kind.starts_with("media."))
                facts.push_back(*fact);
        }
        return facts;
    }
};

std::int64_t countEmptied(const std::vector<ledger::Fact> &facts, const std::vector<std::size_t> &order)
{
    auto views = *storage::emptyDatabase(ledger::workspaceSchema());
    ledger::createViews(views, registry());
    for (const auto number : order)
        REQUIRE(ledger::applyFact(views, registry(), facts[number], *ledger::parseBody(facts[number].body))
                == ledger::Effect::Applied);
    SQLite::Statement count(views.database(), "SELECT count(*) FROM emptied_interaction");
    count.executeStep();
    return count.getColumn(0).getInt64();
}

/// How many interactions are emptied once @p facts came, for every order of them.
std::set<std::int64_t> emptiedInAnyOrder(const std::vector<ledger::Fact> &facts)
{
    std::vector<std::size_t> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    std::set<std::int64_t> found;
    do
        found.insert(countEmptied(facts, order));
    while (std::next_permutation(order.begin(), order.end()));
    return found;
}

} // namespace

TEST_CASE("A workspace that is only read takes no interaction", "[media]")
{
    const Maker maker;
    const auto reader = service::Workspace::openForReading(
        {.folder = maker.folder / "w", .registry = registry(), .clock = maker.clock, .program = "test"});
    REQUIRE(reader);
    media::NewChat chat;
    chat.about.reference = "4128";
    chat.about.startedAt = {1'000'000, 60};
    chat.about.segments = {{.agent = bo, .startMs = 0, .endMs = {}}};
    chat.transcript.messages = {{.side = Side::Customer, .atMs = 0, .endMs = {}, .text = "Is anybody there?"}};
    const auto refused = media::importChat(**reader, ada, std::move(chat));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == media::ImportError::Ledger);
    CHECK(refused.error().ledger.storage.error == storage::StorageError::ReadOnly);
}

TEST_CASE("Nothing is left of an interaction once all that was said in it is removed", "[media][property]")
{
    Maker maker;
    std::int64_t emptied = 0;
    SECTION("its only recording")
    {
        maker.interaction();
        maker.removal(maker.recording("one"));
        emptied = 1;
    }
    SECTION("a recording and its transcript")
    {
        maker.interaction();
        maker.removal(maker.recording("one"));
        maker.removal(maker.transcript());
        emptied = 1;
    }
    SECTION("all at once, although a recording was not named")
    {
        maker.interaction();
        maker.recording("one");
        maker.removal(maker.recording("two"));
        maker.removal(call);
        emptied = 1;
    }
    SECTION("all at once, of an interaction that is not here yet")
    {
        maker.removal(maker.recording("one"));
        maker.transcript();
        maker.removal(call);
        emptied = 1;
    }
    SECTION("but not while its transcript can be read")
    {
        maker.interaction();
        maker.removal(maker.recording("one"));
        maker.transcript();
    }
    SECTION("nor where it was recorded a second time")
    {
        maker.interaction();
        maker.removal(maker.recording("one"));
        maker.recording("two");
    }
    SECTION("nor where nothing was ever said, as far as one knows")
    {
        maker.interaction();
    }
    CHECK(emptiedInAnyOrder(maker.facts()) == std::set{emptied});
}
