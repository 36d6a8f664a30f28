// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/fact_codec.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_facts.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

#include <algorithm>
#include <random>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

/// An organisation with one workspace, to which other devices belong.
struct Organisation {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    Organisation() { workspace.create(); }
    ForeignDevice device(std::uint8_t seed) { return ForeignDevice(workspace.ledger().organisation(), seed); }
    void enrol(const ForeignDevice &device, DeviceRights rights = {})
    {
        REQUIRE(workspace.ledger().enrol(workspace.author, device.key(), rights));
    }
    Arrival take(const std::string &fact) { return workspace.ledger().ingest({&fact, 1}).value().front(); }
};

constexpr DeviceRights mayEnrol{.enrol = true, .erase = false};
constexpr DeviceRights mayBoth{.enrol = true, .erase = true};

FactDraft tombstoneOf(Workspace &workspace, int person)
{
    return erasureFact(workspace.ledger().organisation(), {{subjectOf(someone(person))}, "r", "court"});
}

FactDraft foreignNote(int note, int points = 1)
{
    return noteDraft(note, someone(300 + note % 7), "from elsewhere", points);
}

} // namespace

TEST_CASE("A fact from a known device is stored once, as the bytes that came", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    const auto fact = other.make(foreignNote(20));
    CHECK(organisation.take(fact) == Arrival::Stored);
    CHECK(organisation.take(fact) == Arrival::Duplicate);
    CHECK(organisation.workspace.facts().back() == fact);
    CHECK(organisation.workspace.note(20) == "(no key)");
    const auto later = other.make(foreignNote(21));
    const auto latest = other.make(foreignNote(22));
    CHECK(organisation.take(latest) == Arrival::Stored); // a foreign chain may have gaps
    CHECK(organisation.take(later) == Arrival::Stored);
}

TEST_CASE("A fact of a device that is not known waits until it is", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    CHECK(organisation.take(other.make(foreignNote(20))) == Arrival::Waiting);
    CHECK(organisation.take(other.make(foreignNote(21))) == Arrival::Waiting);
    CHECK(organisation.workspace.counts() == FactCounts{3, 2, 0});
    CHECK(organisation.workspace.note(20) == "(no note)");
    // Enrolled on another computer whose own device was enrolled here before.
    auto lead = organisation.device(10);
    organisation.enrol(lead, mayEnrol);
    CHECK(organisation.take(lead.make(deviceFact({other.key(), {}, {}}))) == Arrival::Stored);
    CHECK(organisation.workspace.counts() == FactCounts{7, 0, 0});
    CHECK(organisation.workspace.note(20) == "(no key)");
}

TEST_CASE("A device enrolled on this computer lets in what waited for it", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    CHECK(organisation.take(other.make(foreignNote(20))) == Arrival::Waiting);
    organisation.enrol(other);
    CHECK(organisation.workspace.counts() == FactCounts{5, 0, 0});
    CHECK(organisation.workspace.note(20) == "(no key)");
}

TEST_CASE("A device that nobody vouches for stays out, and so does a false word for it", "[ledger][ingest]")
{
    Organisation organisation;
    auto self = organisation.device(9);
    CHECK(organisation.take(self.make(deviceFact({self.key(), {}, {}}))) == Arrival::Waiting);
    auto liar = organisation.device(11);
    Endorsement endorsement{organisation.workspace.ledger().device(), {}};
    endorsement.signature = liar.signingKey().sign(endorsedText(liar.key())); // not the known device's word
    CHECK(organisation.take(liar.make(deviceFact({liar.key(), {}, endorsement}))) == Arrival::Quarantined);
    CHECK(organisation.take(liar.make(foreignNote(20))) == Arrival::Waiting);
    auto thief = deviceFact({self.key(), {}, {}});
    thief.body["device"] = organisation.workspace.ledger().device().text(); // a key that claims another's id
    auto lead = organisation.device(10);
    organisation.enrol(lead);
    CHECK(organisation.take(lead.make(thief)) == Arrival::Stored);
    CHECK(organisation.take(self.make(foreignNote(21))) == Arrival::Waiting);
}

TEST_CASE("What is damaged or badly signed goes to quarantine and hinders nobody", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    const auto good = other.factAt(1, {}, foreignNote(20));
    auto stranger = organisation.device(10);
    auto badlySigned = good;
    signFact(badlySigned, stranger.signingKey());
    auto otherOrganisation = good;
    otherOrganisation.organisation = OrganisationId{someone(99).uuid()};
    auto badBody = good;
    badBody.body = R"({"b":1,"a":2})";
    auto itself = good;
    itself.refs = {itself.id};
    const std::string bytes = encodeFact(good);
    auto flipped = bytes;
    flipped[100] = static_cast<char>(flipped[100] ^ 1);
    const std::vector<std::string> facts{encodeFact(badlySigned),
                                         other.bytes(otherOrganisation),
                                         other.bytes(badBody),
                                         other.bytes(itself),
                                         flipped,
                                         bytes.substr(0, bytes.size() - 1),
                                         bytes + "x",
                                         "",
                                         std::string(5000, 'x'),
                                         std::string(2'000'000, 'x'),
                                         bytes};
    const auto arrivals = organisation.workspace.ledger().ingest(facts).value();
    CHECK(std::count(arrivals.begin(), arrivals.end(), Arrival::Quarantined) == 9);
    CHECK(arrivals[9] == Arrival::NotKept);
    CHECK(arrivals.back() == Arrival::Stored);
    CHECK(organisation.workspace.counts() == FactCounts{5, 0, 9}); // the largest one is not kept
    CHECK(organisation.workspace.facts().back() == bytes);
}

TEST_CASE("A body that breaks the promise of its kind is kept and touches no view", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    const auto before = organisation.workspace.hash();
    auto half = foreignNote(20);
    half.body.erase("text");
    CHECK(organisation.take(other.make(half)) == Arrival::Stored);
    CHECK(organisation.take(other.make(foreignNote(21, 950))) == Arrival::Stored);  // refused after it wrote
    CHECK(organisation.take(other.make(foreignNote(21, 5000))) == Arrival::Stored); // breaks a CHECK of the view
    CHECK(organisation.workspace.hash() == before);
    CHECK(organisation.workspace.ledger().rebuild().value() == before);
    CHECK(organisation.take(other.make(foreignNote(22))) == Arrival::Stored);
    CHECK(organisation.workspace.hash() != before);
}

TEST_CASE("A66: An unknown kind is kept byte for byte and read by the version that knows it", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    auto newer = foreignNote(20);
    newer.kindVersion = 2;
    const FactDraft unheard{.kind = "tests.unheard_of",
                            .kindVersion = 7,
                            .body = {{"text", std::string(1 << 20, 'x').substr(0, (1 << 20) - 11)}}}; // A66: 1 MiB
    const auto before = organisation.workspace.hash();
    const std::vector<std::string> facts{other.make(newer), other.make(unheard)};
    const auto arrivals = organisation.workspace.ledger().ingest(facts).value();
    CHECK(arrivals == std::vector<Arrival>{Arrival::Stored, Arrival::Stored});
    CHECK(organisation.workspace.hash() == before);
    const auto stored = organisation.workspace.facts();
    CHECK(std::equal(facts.begin(), facts.end(), stored.end() - 2));
    organisation.workspace.close();
    Workspace newerProgram(organisation.folder.path(), Registry({noteViews(2)}));
    REQUIRE(newerProgram.open());
    CHECK(newerProgram.note(20) == "(no key)");
}

TEST_CASE("Two facts of one id go to quarantine, whichever came first", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    const auto before = organisation.workspace.hash();
    auto one = foreignNote(20);
    one.id = FactId{someone(500).uuid()};
    auto two = foreignNote(21);
    two.id = one.id;
    const auto first = other.make(one);
    const auto second = other.make(two);
    const auto third = other.make(foreignNote(22));
    CHECK(organisation.take(first) == Arrival::Stored);
    CHECK(organisation.take(second) == Arrival::Quarantined);
    CHECK(organisation.workspace.hash() == before);
    CHECK(organisation.workspace.counts() == FactCounts{4, 0, 2});
    CHECK(organisation.take(first) == Arrival::Quarantined);
    CHECK(organisation.take(second) == Arrival::Quarantined);
    CHECK(organisation.workspace.counts() == FactCounts{4, 0, 2});
    CHECK(organisation.take(third) == Arrival::Stored);
}

TEST_CASE("A cloned device shows, and neither branch is believed at the fork", "[ledger][ingest]")
{
    Organisation organisation;
    auto other = organisation.device(9);
    organisation.enrol(other);
    const auto start = other.factAt(1, {}, foreignNote(20));
    const auto here = other.factAt(2, start.hash, foreignNote(21));
    const auto there = other.factAt(2, start.hash, foreignNote(22));
    const auto afterHere = other.factAt(3, here.hash, foreignNote(23));
    const auto wrong = other.factAt(2, sha256("no such"), foreignNote(24));
    CHECK(organisation.take(encodeFact(start)) == Arrival::Stored);
    CHECK(organisation.take(encodeFact(here)) == Arrival::Stored);
    CHECK(organisation.take(encodeFact(afterHere)) == Arrival::Stored);
    CHECK(organisation.take(encodeFact(wrong)) == Arrival::Quarantined);
    CHECK(organisation.take(encodeFact(there)) == Arrival::Quarantined);
    CHECK(organisation.workspace.note(20) == "(no key)");
    for (const int note : {21, 22, 23, 24})
        CHECK(organisation.workspace.note(note) == "(no note)");
    CHECK(organisation.workspace.counts() == FactCounts{5, 0, 4});
}

TEST_CASE("A hundred orders of arrival give one content", "[ledger][ingest][property]")
{
    Organisation origin;
    auto &home = origin.workspace;
    auto lead = origin.device(9);
    auto late = origin.device(10);
    auto clone = origin.device(11);
    auto unknown = origin.device(12);
    auto weak = origin.device(13);
    auto forked = origin.device(14);
    origin.enrol(lead, mayBoth);
    origin.enrol(forked, mayBoth);
    std::vector<std::string> facts;
    facts.push_back(lead.make(deviceFact({late.key(), {}, {}, mayBoth})));
    facts.push_back(late.make(deviceFact({clone.key(), {}, {}})));
    facts.push_back(late.make(deviceFact({weak.key(), {}, {}})));
    facts.push_back(weak.make(deviceFact({unknown.key(), {}, {}}))); // which it may not
    facts.push_back(weak.make(tombstoneOf(home, 305)));
    facts.push_back(late.make(tombstoneOf(home, 303)));
    const auto firstNote = facts.size();
    for (int i = 0; i < 12; ++i) {
        facts.push_back(lead.make(foreignNote(i % 5, i)));
        facts.push_back(late.make(foreignNote(i % 4, 20 + i)));
    }
    const auto start = clone.factAt(1, {}, foreignNote(30));
    const auto left = clone.factAt(2, start.hash, foreignNote(31));
    const auto right = clone.factAt(2, start.hash, foreignNote(32));
    const auto afterLeft = clone.factAt(3, left.hash, foreignNote(33));
    const auto afterThat = clone.factAt(4, afterLeft.hash, foreignNote(34));
    for (const auto &fact : {start, left, right, afterLeft, afterThat})
        facts.push_back(encodeFact(fact));
    for (const int person : {306, 307}) // one place in the chain: neither stays, and both are heeded
        facts.push_back(encodeFact(forked.factAt(1, {}, tombstoneOf(home, person))));
    auto sameId = late.factAt(late.seq + 1, late.last, foreignNote(35));
    sameId.id = decodeFact(facts[firstNote])->id;
    facts.push_back(late.bytes(sameId));
    facts.push_back(unknown.make(foreignNote(40)));
    auto fromNewer = foreignNote(2, 99);
    fromNewer.kind = "tests.newer";
    facts.push_back(lead.make(fromNewer));
    auto malformed = foreignNote(3);
    malformed.body.erase("points");
    facts.push_back(lead.make(malformed));
    facts.push_back(facts[3].substr(0, 200));
    const auto own = home.facts();
    facts.insert(facts.end(), own.begin(), own.end());

    std::optional<Hash> expected;
    std::optional<FactCounts> counts;
    for (unsigned seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        std::shuffle(facts.begin(), facts.end(), std::mt19937(seed));
        const TemporaryFolder folder;
        Workspace store(folder.path());
        store.join(home.ledger().root());
        std::mt19937 random(seed + 1000);
        for (std::size_t from = 0; from < facts.size();) { // in pieces of any size, some facts twice
            const auto size = std::min<std::size_t>(1 + random() % 20, facts.size() - from);
            REQUIRE(store.ledger().ingest({&facts[from], size}));
            from += size > 2 && random() % 3 == 0 ? size - 1 : size;
        }
        const auto hash = store.hash();
        CHECK(store.ledger().rebuild().value() == hash);
        CHECK(hash == expected.value_or(hash));
        CHECK(store.counts() == counts.value_or(store.counts()));
        for (const int person : {303, 306, 307})
            CHECK(store.keys().isErased(subjectOf(someone(person))).value());
        CHECK_FALSE(store.keys().isErased(subjectOf(someone(305))).value());
        expected = hash;
        counts = store.counts();
    }
    CHECK(counts->waiting == 1);
    CHECK(counts->quarantined >= 5);
}
