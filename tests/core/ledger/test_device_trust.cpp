// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/device_trust.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/ledger.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

constexpr DeviceRights trustsEnrolled{.enrol = true, .erase = false};
constexpr DeviceRights mayErase{.enrol = false, .erase = true};
constexpr DeviceRights trustsBoth{.enrol = true, .erase = true};

/// A workspace in which Jane has a note, and devices of others.
struct Place {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    Place()
    {
        workspace.create();
        REQUIRE(workspace.ledger().append(workspace.author, noteDraft(2, someone(7), "Jane Harbourmaster")));
    }
    ForeignDevice device(std::uint8_t seed) { return ForeignDevice(workspace.ledger().organisation(), seed); }
    void enrol(const ForeignDevice &device, DeviceRights rights)
    {
        REQUIRE(workspace.ledger().enrol(workspace.author, device.key(), rights));
    }
    Arrival take(const std::string &fact) { return workspace.ledger().ingest({&fact, 1}).value().front(); }
    FactDraft tombstone()
    {
        return erasureFact(workspace.ledger().organisation(),
                           {{subjectOf(someone(7))}, "she asked", "subject-request"});
    }
    bool isWell() { return !verify(workspace.connection(), workspace.registry(), folder.path()).value().firstWrong; }
};

} // namespace

TEST_CASE("A68: a tombstone by a device that may not erase destroys nothing, until the device may", "[ledger][trust]")
{
    Place place;
    auto weak = place.device(9);
    place.enrol(weak, {});
    const auto tombstone = weak.make(place.tombstone());
    CHECK(place.take(tombstone) == Arrival::NoRight);
    CHECK(place.workspace.note(2) == "Jane Harbourmaster");
    CHECK(place.workspace.facts().back() == tombstone); // kept, and passed on
    CHECK(place.isWell());
    place.workspace.close();
    REQUIRE(place.workspace.open());
    CHECK(place.workspace.note(2) == "Jane Harbourmaster");
    place.enrol(weak, mayErase);
    CHECK(place.workspace.note(2) == "(erased)");
    CHECK(place.isWell());
}

TEST_CASE("A61: a device that may not let in others lets in nobody, until it may", "[ledger][trust]")
{
    Place place;
    auto weak = place.device(9);
    auto stranger = place.device(10);
    place.enrol(weak, mayErase);
    CHECK(place.take(weak.make(deviceFact({stranger.key(), {}, {}, trustsBoth}))) == Arrival::NoRight);
    CHECK(place.take(stranger.make(noteDraft(20, someone(300), "let me in"))) == Arrival::Waiting);
    CHECK(place.workspace.note(20) == "(no note)");
    CHECK(place.isWell());
    place.enrol(weak, trustsEnrolled);
    CHECK(place.workspace.note(20) == "(no key)");
    CHECK(place.isWell());
}

TEST_CASE("Nobody gives a right that they do not have, and rights grow along the chain", "[ledger][trust]")
{
    Place place;
    auto lead = place.device(9);
    auto member = place.device(10);
    place.enrol(lead, trustsEnrolled);
    CHECK(place.take(lead.make(deviceFact({member.key(), {}, {}, trustsBoth}))) == Arrival::Stored);
    CHECK(place.take(member.make(place.tombstone())) == Arrival::NoRight); // the lead itself may not erase
    CHECK(place.workspace.note(2) == "Jane Harbourmaster");
    place.enrol(lead, mayErase); // now it has both, and so has whom it gave both
    CHECK(place.workspace.note(2) == "(erased)");
}

TEST_CASE("A restored device goes on with the rights of the old one, and a false claim gains none", "[ledger][trust]")
{
    Place place;
    auto old = place.device(9);
    auto next = place.device(10);
    auto liar = place.device(11);
    place.enrol(old, mayErase);
    place.enrol(liar, {});
    const Endorsement word{old.id(), old.signingKey().sign(endorsedText(next.key()))};
    CHECK(place.take(next.make(deviceFact({next.key(), {}, word}))) == Arrival::Stored);
    const Endorsement falseWord{old.id(), liar.signingKey().sign(endorsedText(liar.key()))};
    CHECK(place.take(liar.make(deviceFact({liar.key(), {}, falseWord}))) == Arrival::NoRight);
    CHECK(place.take(liar.make(place.tombstone())) == Arrival::NoRight);
    CHECK(place.workspace.note(2) == "Jane Harbourmaster");
    CHECK(place.take(next.make(place.tombstone())) == Arrival::Stored);
    CHECK(place.workspace.note(2) == "(erased)");
}

TEST_CASE("This computer too writes only what others would heed", "[ledger][trust]")
{
    Place home;
    const TemporaryFolder folder;
    Workspace branch(folder.path());
    branch.join(home.workspace.ledger().root());
    const auto arrive = [&] {
        const auto facts = home.workspace.facts();
        REQUIRE(branch.ledger().ingest(facts));
    };
    REQUIRE(home.workspace.ledger().enrol(home.workspace.author, branch.keys().device().value()));
    arrive();
    const Tombstone tombstone{{subjectOf(someone(7))}, "she asked", "subject-request"};
    CHECK(branch.ledger().rights() == DeviceRights{});
    CHECK(branch.ledger().erase(branch.author, tombstone).error().error == LedgerError::NoRight);
    const auto stranger = home.device(9);
    CHECK(branch.ledger().enrol(branch.author, stranger.key()).error().error == LedgerError::NoRight);
    CHECK(branch.ledger().append(branch.author, noteDraft(3, someone(8), "Tom Pilot")));
    REQUIRE(home.workspace.ledger().enrol(home.workspace.author, branch.keys().device().value(), trustsBoth));
    arrive();
    CHECK(branch.ledger().rights() == trustsBoth);
    CHECK(branch.ledger().erase(branch.author, tombstone));
}

TEST_CASE("Facts that wait or are refused cannot fill the disk", "[ledger][ingest]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.keptAside = {.waiting = 2, .waitingBytes = 5000, .atOdds = 1, .damaged = 2, .damagedBytes = 1000};
    workspace.create();
    const auto take = [&](const std::string &fact) { return workspace.ledger().ingest({&fact, 1}).value().front(); };
    const auto note = [](int number) { return noteDraft(number, someone(300), std::string(300, 'x')); };

    ForeignDevice stranger(workspace.ledger().organisation(), 9);
    const std::string first = stranger.make(note(20));
    const std::vector<std::string> together{first, first};
    CHECK(workspace.ledger().ingest(together).value() == std::vector{Arrival::Waiting, Arrival::Waiting});
    CHECK(take(first) == Arrival::Waiting); // the same one takes no second place
    CHECK(take(stranger.make(noteDraft(21, someone(300), std::string(5000, 'x')))) == Arrival::NotKept);
    CHECK(take(stranger.make(note(22))) == Arrival::Waiting);
    CHECK(take(stranger.make(note(23))) == Arrival::NotKept);

    CHECK(take("damaged") == Arrival::Quarantined);
    CHECK(take(std::string(1000, 'x')) == Arrival::NotKept); // too many bytes
    CHECK(take("damaged too") == Arrival::Quarantined);
    CHECK(take("one too many") == Arrival::NotKept);

    ForeignDevice clone(workspace.ledger().organisation(), 10);
    REQUIRE(workspace.ledger().enrol(workspace.author, clone.key()));
    const auto one = encodeFact(clone.factAt(1, {}, note(30)));
    const auto two = encodeFact(clone.factAt(1, {}, note(31)));
    CHECK(take(one) == Arrival::Stored);
    CHECK(take(two) == Arrival::NotKept); // the one that was stored lies aside now, so neither is believed
    CHECK(workspace.note(30) == "(no note)");
    CHECK(take(two) == Arrival::NotKept);
    CHECK(workspace.note(31) == "(no note)");
    CHECK(workspace.counts() == FactCounts{4, 2, 3});
    CHECK(workspace.ledger().append(workspace.author, noteDraft(3, someone(8), "own facts go on")));
}
