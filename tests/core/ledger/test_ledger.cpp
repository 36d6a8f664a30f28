// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/ledger/fact_codec.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

TEST_CASE("A new ledger begins with its organisation, its device and its first person", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto facts = workspace.facts();
    REQUIRE(facts.size() == 3);
    std::vector<std::string> kinds;
    Hash previous{};
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto fact = decodeFact(facts[i]);
        REQUIRE(fact);
        kinds.push_back(fact->kind);
        CHECK(fact->deviceSeq == i + 1);
        CHECK(fact->previous == previous);
        CHECK(fact->device == workspace.ledger().device());
        CHECK(fact->organisation == workspace.ledger().organisation());
        CHECK(checkFact(*fact, workspace.ledger().root().key) == SignatureCheck::Holds);
        previous = fact->hash;
    }
    CHECK(kinds == std::vector<std::string>{"ledger.organisation", "ledger.device", "tests.note"});
    CHECK(workspace.note(1) == "the first of all");
}

TEST_CASE("What was appended is in the views at once and after opening again", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const std::vector<FactDraft> drafts{noteDraft(2, someone(7), "spoke too fast", 3),
                                        noteDraft(3, someone(7), "named the price", 5),
                                        noteDraft(2, someone(7), "spoke clearly", 4)};
    const auto ids = workspace.ledger().append(workspace.author, drafts);
    REQUIRE(ids);
    CHECK(ids->size() == 3);
    CHECK(workspace.note(2) == "spoke clearly");
    CHECK(workspace.note(3) == "named the price");
    const auto before = workspace.hash();
    const auto newest = workspace.ledger().newFactId();
    workspace.close();
    workspace.clock.set(Instant{1'000'000'000'000'000, 0}); // 2001: the clock was set back
    REQUIRE(workspace.open());
    CHECK(workspace.hash() == before);
    CHECK(workspace.note(2) == "spoke clearly");
    CHECK(workspace.ledger().rebuild().value() == before);
    const auto next = workspace.ledger().append(workspace.author, noteDraft(4, someone(8), "later"));
    REQUIRE(next);
    CHECK(*next > ids->back());
    CHECK(findFact(workspace.connection(), *next).value()->deviceSeq == 7);
    CHECK_FALSE(newest.isNil());
}

TEST_CASE("A draft that cannot become a fact leaves nothing behind", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    auto &ledger = workspace.ledger();
    const auto before = workspace.hash();
    const auto good = noteDraft(2, someone(7), "good");
    struct Row {
        const char *name;
        FactDraft draft;
        LedgerError error;
    };
    auto unknown = good;
    unknown.kind = "tests.unheard_of";
    auto newer = good;
    newer.kindVersion = 2;
    auto fraction = good;
    fraction.body["points"] = 1.5;
    auto huge = good;
    huge.body["note"] = std::string(1 << 20, 'x');
    auto badText = noteDraft(2, someone(7), "\xff");
    auto half = good;
    half.body.erase("points");
    auto againstSchema = good;
    againstSchema.body["points"] = 1000;
    auto manyRefs = good;
    manyRefs.refs.resize(maxRefs + 1);
    auto itself = good;
    itself.id = ledger.newFactId();
    itself.refs = {*itself.id};
    auto taken = good;
    taken.id = decodeFact(workspace.facts().front())->id;
    for (const auto &row : {Row{"unknown kind", unknown, LedgerError::BadKind},
                            {"newer version", newer, LedgerError::BadKind},
                            {"fraction", fraction, LedgerError::BadBody},
                            {"too large", huge, LedgerError::BadBody},
                            {"no UTF-8", badText, LedgerError::BadBody},
                            {"not what the kind promises", half, LedgerError::BadBody},
                            {"against the schema", againstSchema, LedgerError::BadBody},
                            {"too many references", manyRefs, LedgerError::BadDraft},
                            {"refers to itself", itself, LedgerError::BadDraft},
                            {"id in use", taken, LedgerError::BadDraft}}) {
        CAPTURE(row.name);
        const std::vector<FactDraft> drafts{good, row.draft};
        const auto result = ledger.append(workspace.author, drafts);
        REQUIRE_FALSE(result);
        CHECK(result.error().error == row.error);
        CHECK(result.error().draft == 1);
        CHECK(workspace.facts().size() == 3);
        CHECK(workspace.hash() == before);
    }
    CHECK(ledger.append(workspace.author, good));
    CHECK(workspace.facts().size() == 4);
}

TEST_CASE("Views of another schema are made anew when the ledger is opened", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace old(folder.path());
    old.create();
    REQUIRE(old.ledger().append(old.author, noteDraft(2, someone(7), "kept")));
    old.close();
    Workspace widened(folder.path(), Registry({noteViews(1, "CREATE TABLE extra (a INTEGER PRIMARY KEY) STRICT;")}));
    REQUIRE(widened.open());
    CHECK(widened.note(2) == "kept");
    CHECK(widened.connection().database().tableExists("extra"));
}

TEST_CASE("A rebuild can be stopped and changes nothing then", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    std::vector<FactDraft> drafts;
    for (int i = 0; i < 1100; ++i)
        drafts.push_back(noteDraft(i, someone(7), "note"));
    REQUIRE(workspace.ledger().append(workspace.author, drafts));
    const auto before = workspace.hash();
    const auto stopped = workspace.ledger().rebuild([](std::uint64_t, std::uint64_t) { return Go::Stop; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().error == LedgerError::Stopped);
    CHECK(workspace.hash() == before);
    CHECK(workspace.ledger().rebuild().value() == before);
}

TEST_CASE("A second beginning and an opening without one are refused", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto again = Ledger::create(workspace.parts(), "Other", workspace.author, noteDraft(1, someone(1), "x"));
    REQUIRE_FALSE(again);
    CHECK(again.error().error == LedgerError::AlreadyBegun);
    const TemporaryFolder empty;
    auto connection = storage::openWriter(empty.path() / "workspace.db", workspaceSchema()).value();
    auto parts = workspace.parts();
    const auto none = Ledger::open({connection, parts.keys, parts.blobs, parts.registry, parts.clock});
    REQUIRE_FALSE(none);
    CHECK(none.error().error == LedgerError::NotBegun);
}

TEST_CASE("A restored workspace goes on as a new device that names where the old one stood", "[ledger]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    const auto old = workspace.ledger().device();
    const auto last = decodeFact(workspace.facts().back()).value();
    const auto first = workspace.ledger().beginNewDevice(workspace.author);
    REQUIRE(first);
    CHECK(workspace.ledger().device() != old);
    const auto fact = findFact(workspace.connection(), *first).value().value();
    CHECK(fact.deviceSeq == 1);
    CHECK(fact.previous == Hash{});
    const auto body = parseBody(fact.body).value();
    CHECK(body["continues"]["device"] == old.text());
    CHECK(body["continues"]["seq"] == last.deviceSeq);
    REQUIRE(workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "after the restore")));
    const auto hash = workspace.hash();
    workspace.close();
    REQUIRE(workspace.open());
    CHECK(workspace.ledger().device() == fact.device);

    // Another computer of the organisation takes it in, though nobody enrolled the new device.
    const TemporaryFolder elsewhere;
    Workspace other(elsewhere.path());
    other.join(workspace.ledger().root());
    auto facts = workspace.facts();
    std::reverse(facts.begin(), facts.end());
    REQUIRE(other.ledger().ingest(facts));
    CHECK(other.hash() == hash);
    CHECK(other.counts() == FactCounts{5, 0, 0});
}
