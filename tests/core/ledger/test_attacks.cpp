// SPDX-License-Identifier: Apache-2.0
// Hostile facts, by their numbers in packaging/docs/attack-cases.md: each is refused, and the next good one is
// taken in all the same.
#include "core/ledger/fact_codec.h"
#include "core/ledger/ledger.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

FactDraft foreignNote(int note)
{
    return noteDraft(note, someone(300), "from elsewhere");
}

/// A workspace and a device that it knows, which turns hostile.
struct Attacked {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    std::optional<ForeignDevice> other;
    Attacked()
    {
        workspace.create();
        other.emplace(workspace.ledger().organisation(), 9);
        REQUIRE(workspace.ledger().enrol(workspace.author, other->key()));
    }
    /// A good first fact, to be spoiled.
    Fact fact() { return other->factAt(1, {}, foreignNote(20)); }
    Arrival take(const std::string &bytes) { return workspace.ledger().ingest({&bytes, 1}).value().front(); }
    Arrival takeWithBody(const std::string &body)
    {
        auto hostile = fact();
        hostile.body = body;
        return take(other->bytes(hostile));
    }
    /// Nothing of the attack is in the views, the workspace is whole, and work goes on.
    void checkUnharmed()
    {
        CHECK(workspace.note(20) == "(no note)");
        CHECK(take(encodeFact(other->factAt(1, {}, foreignNote(21)))) == Arrival::Stored);
        CHECK(workspace.note(21) == "(no key)");
        CHECK_FALSE(verify(workspace.connection(), workspace.registry(), folder.path()).value().firstWrong);
    }
};

} // namespace

TEST_CASE("A57: a body of 100,000 levels is set aside", "[ledger][attack]")
{
    Attacked attacked;
    CHECK(attacked.takeWithBody(std::string(100'000, '[')) == Arrival::Quarantined);
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "{\"a\":";
    CHECK(attacked.takeWithBody(deep + "1" + std::string(100'000, '}')) == Arrival::Quarantined);
    attacked.checkUnharmed();
}

TEST_CASE("A58: a body that says one thing twice is set aside", "[ledger][attack]")
{
    Attacked attacked;
    CHECK(attacked.takeWithBody(R"({"points":1,"points":2})") == Arrival::Quarantined);
    CHECK(attacked.takeWithBody(R"({"points":1,"\u0070oints":2})") == Arrival::Quarantined);
    attacked.checkUnharmed();
}

TEST_CASE("A59: numbers that other programs would read otherwise are set aside", "[ledger][attack]")
{
    const auto number = GENERATE(as<std::string>{}, "1e400", "-0", "9223372036854775808", "9007199254740993", "1.0");
    CAPTURE(number);
    Attacked attacked;
    CHECK(attacked.takeWithBody("{\"points\":" + number + "}") == Arrival::Quarantined);
    attacked.checkUnharmed();
}

TEST_CASE("A60: a fact with the id of another one replaces nothing", "[ledger][attack]")
{
    Attacked attacked;
    auto &workspace = attacked.workspace;
    const auto mine = workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "Tom Pilot")).value();
    auto squatter = attacked.fact();
    squatter.id = mine;
    CHECK(attacked.take(attacked.other->bytes(squatter)) == Arrival::Quarantined);
    CHECK(workspace.counts().quarantined == 2); // both are kept, neither is believed
    CHECK(workspace.note(2) == "(no note)");
    CHECK(workspace.note(20) == "(no note)");
    CHECK_FALSE(verify(workspace.connection(), workspace.registry(), attacked.folder.path()).value().firstWrong);
    CHECK(workspace.ledger().append(workspace.author, noteDraft(3, someone(7), "Tom Pilot")));
}

TEST_CASE("A61: a bad signature is set aside, and an unknown device waits", "[ledger][attack]")
{
    Attacked attacked;
    ForeignDevice stranger(attacked.workspace.ledger().organisation(), 10);
    auto forged = attacked.fact();
    signFact(forged, stranger.signingKey());
    CHECK(attacked.take(encodeFact(forged)) == Arrival::Quarantined);
    forged.signature = {};
    CHECK(attacked.take(encodeFact(forged)) == Arrival::Quarantined);
    CHECK(attacked.take(stranger.make(foreignNote(20))) == Arrival::Waiting);
    attacked.checkUnharmed();
}

TEST_CASE("A63: a clock of 1969 or 9999 changes no order, and none beyond that is believed", "[ledger][attack]")
{
    Attacked attacked;
    auto &other = *attacked.other;
    auto past = other.factAt(1, {}, noteDraft(20, someone(300), "first", 1));
    past.at = {-1, 0};
    signFact(past, other.signingKey());
    auto future = other.factAt(2, past.hash, noteDraft(20, someone(300), "second", 2));
    future.at = {253'402'300'799'999'999, 0};
    signFact(future, other.signingKey());
    auto last = other.factAt(3, future.hash, noteDraft(20, someone(300), "third", 3));
    const std::vector<std::string> facts{encodeFact(last), encodeFact(future), encodeFact(past)};
    const auto arrivals = attacked.workspace.ledger().ingest(facts);
    for (const auto arrival : arrivals.value())
        CHECK(arrival == Arrival::Stored);
    SQLite::Statement points(attacked.workspace.connection().database(), "SELECT points FROM note WHERE points > 0");
    REQUIRE(points.executeStep());
    CHECK(points.getColumn(0).getInt() == 3); // the chain's order, not the clock's
    const auto fourth = other.factAt(4, last.hash, noteDraft(20, someone(300), "fourth", 4));
    CHECK(attacked.take(other.bytesAt(fourth, fourth.at.microseconds)) == Arrival::Stored);
    const auto beyond = other.factAt(5, fourth.hash, foreignNote(21));
    CHECK(attacked.take(other.bytesAt(beyond, 253'402'300'800'000'000)) == Arrival::Quarantined);
    CHECK(attacked.workspace.note(21) == "(no note)");
}

TEST_CASE("A64: a fact that names itself is set aside, and a circle of facts ends", "[ledger][attack]")
{
    Attacked attacked;
    auto itself = attacked.fact();
    itself.refs = {itself.id};
    CHECK(attacked.take(attacked.other->bytes(itself)) == Arrival::Quarantined);
    attacked.checkUnharmed();
    auto one = foreignNote(22);
    one.id = FactId{someone(501).uuid()};
    auto two = foreignNote(23);
    two.id = FactId{someone(502).uuid()};
    one.refs = {*two.id};
    two.refs = {*one.id};
    ForeignDevice pair(attacked.workspace.ledger().organisation(), 11);
    REQUIRE(attacked.workspace.ledger().enrol(attacked.workspace.author, pair.key()));
    CHECK(attacked.take(pair.make(one)) == Arrival::Stored);
    CHECK(attacked.take(pair.make(two)) == Arrival::Stored);
    CHECK(attacked.workspace.ledger().rebuild());
}

TEST_CASE("A69: a forked chain is believed on no side, and a gap waits for what is missing", "[ledger][attack]")
{
    Attacked attacked;
    auto &other = *attacked.other;
    const auto first = other.factAt(1, {}, foreignNote(20));
    const auto left = other.factAt(2, first.hash, foreignNote(21));
    const auto right = other.factAt(2, first.hash, foreignNote(22));
    CHECK(attacked.take(encodeFact(left)) == Arrival::Stored); // a gap before it
    CHECK(attacked.take(encodeFact(right)) == Arrival::Quarantined);
    CHECK(attacked.take(encodeFact(first)) == Arrival::Stored);
    CHECK(attacked.workspace.note(20) == "(no key)");
    CHECK(attacked.workspace.note(21) == "(no note)");
    CHECK(attacked.workspace.note(22) == "(no note)");
    const auto wrong = other.factAt(3, sha256("no such"), foreignNote(23));
    CHECK(attacked.take(encodeFact(wrong)) == Arrival::Quarantined);
    CHECK_FALSE(verify(attacked.workspace.connection(), attacked.workspace.registry(), attacked.folder.path())
                    .value()
                    .firstWrong);
}

TEST_CASE("A70: a fact of another organisation is set aside, however well it is signed", "[ledger][attack]")
{
    Attacked attacked;
    auto stray = attacked.fact();
    stray.organisation = OrganisationId{someone(99).uuid()};
    CHECK(attacked.take(attacked.other->bytes(stray)) == Arrival::Quarantined);
    attacked.checkUnharmed();
}
