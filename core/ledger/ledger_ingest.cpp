// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/apply_fact.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/ledger_state.h"
#include "core/ledger/sealed.h"

#include <sqlite3.h>

#include <algorithm>

namespace ringtrue::ledger {

namespace {

constexpr std::string_view atOdds = "conflict"; ///< with a fact of the same id, or of the same place in its chain
constexpr std::string_view wrongPrevious = "chain";
constexpr std::string_view wrongEndorsement = "endorsement";

} // namespace

/// Takes in facts one by one, inside one transaction. What becomes of a fact depends only on which facts
/// are here in the end, never on their order: a fact is in quarantine when another well-signed one has its
/// id, or its place in the device's chain, or stands before it with another hash than it names. All that
/// has a good signature counts for that, also from quarantine.
class Intake {
public:
    explicit Intake(Ledger::State &state) : m_state(state), m_connection(state.parts.connection) {}

    Arrival take(std::string_view bytes, const CheckedFact &checked)
    {
        switch (checked.fault) {
        case Fault::None:
            return place(bytes, *checked.fact, checked.body);
        case Fault::UnknownDevice:
            return takeUnknown(bytes, checked);
        default:
            return keepDamaged(bytes, word(checked.fault));
        }
    }
    /// Lets in what waited for devices that became known.
    void takeWaiting()
    {
        while (!m_state.newDevices.empty()) {
            const auto device = m_state.newDevices.back();
            m_state.newDevices.pop_back();
            for (const auto &bytes : takeWaitingFor(m_connection, device)) {
                --m_state.aside.waiting;
                m_state.aside.waitingBytes -= bytes.size();
                take(bytes, checkOneFact(bytes, m_state.organisation, m_state.devices));
            }
        }
    }
    bool mustRebuild() const { return m_mustRebuild; }

private:
    Arrival takeUnknown(std::string_view bytes, const CheckedFact &checked)
    {
        const auto &fact = *checked.fact;
        if (m_state.devices.contains(fact.device)) // since it was checked
            return take(bytes, checkOneFact(bytes, m_state.organisation, m_state.devices));
        const auto entry = fact.kind == deviceKind ? readDevice(checked.body) : std::nullopt;
        if (!entry || !entry->endorsement || deviceIdOf(entry->key) != fact.device)
            return keepWaiting(bytes, fact, std::nullopt);
        if (!m_state.devices.contains(entry->endorsement->by))
            return keepWaiting(bytes, fact, entry->endorsement->by);
        if (!claimOf(fact, *entry, m_state.devices))
            return keepDamaged(bytes, wrongEndorsement);
        m_state.heedDevice(fact, *entry);
        if (!m_state.devices.contains(fact.device)) // nobody vouches for the endorser
            return keepWaiting(bytes, fact, entry->endorsement->by);
        return take(bytes, checkOneFact(bytes, m_state.organisation, m_state.devices));
    }

    Arrival place(std::string_view bytes, const Fact &fact, const Body &body)
    {
        const auto number = m_state.devices.at(fact.device).number;
        const auto same = findFactRow(m_connection, fact.id);
        if (same && hashOf(*same) == fact.hash)
            return Arrival::Duplicate;
        if (same)
            moveAside(same->row, atOdds);
        const bool quarantinedBefore = isQuarantined(fact);
        const bool conflicts = same || conflictsInQuarantine(fact, number);
        const bool fits = fitsChain(fact, number);
        // Devices stay known whatever becomes of the fact that named them: their ids follow from their keys.
        const bool named = fact.kind == deviceKind && m_state.heed(fact, body) == Ledger::State::Heeded::Yes;
        if (quarantinedBefore)
            return Arrival::Quarantined;
        if (conflicts || !fits)
            return keepAtOdds(bytes, conflicts || m_samePlace ? atOdds : wrongPrevious, fact, body);
        insertFact(m_connection, fact, bytes, number, m_state.kinds);
        if (!m_mustRebuild)
            applyFact(m_connection, m_state.parts.registry, fact, body);
        const bool heeded = fact.kind == deviceKind ? named : m_state.heed(fact, body) == Ledger::State::Heeded::Yes;
        if (!heeded)
            return Arrival::NoRight;
        return speaksOfErased(fact, body) ? Arrival::Erased : Arrival::Stored;
    }

    static Hash hashOf(const FactAt &stored)
    {
        const auto fact = decodeFact(stored.bytes);
        return fact ? fact->hash : Hash{};
    }

    bool isQuarantined(const Fact &fact)
    {
        if (m_state.aside.atOdds == 0)
            return false;
        const auto hashes = quarantinedOfId(m_connection, fact.id);
        return std::find(hashes.begin(), hashes.end(), fact.hash) != hashes.end();
    }

    bool conflictsInQuarantine(const Fact &fact, std::int64_t number)
    {
        if (m_state.aside.atOdds == 0)
            return false;
        const auto hashes = quarantinedOfId(m_connection, fact.id);
        if (std::any_of(hashes.begin(), hashes.end(), [&](const Hash &hash) { return hash != fact.hash; }))
            return true;
        const auto neighbours = quarantinedNeighbours(m_connection, number, fact.deviceSeq);
        return std::any_of(neighbours.begin(), neighbours.end(), [&](const ChainNeighbour &other) {
            return other.hash != (other.seq == fact.deviceSeq ? fact.hash : fact.previous);
        });
    }

    /// Whether nothing stored is at odds with @p fact; what is, goes to quarantine.
    bool fitsChain(const Fact &fact, std::int64_t number)
    {
        bool fits = true;
        m_samePlace = false;
        for (const auto &other : chainNeighbours(m_connection, number, fact.deviceSeq)) {
            if (other.seq < fact.deviceSeq) {
                fits = fits && other.hash == fact.previous;
            } else if (other.seq == fact.deviceSeq && other.hash != fact.hash) {
                fits = false;
                m_samePlace = true;
                moveAside(other.row, atOdds);
            } else if (other.seq > fact.deviceSeq && other.previous != fact.hash) {
                moveAside(other.row, wrongPrevious);
            }
        }
        return fits;
    }

    Arrival keepWaiting(std::string_view bytes, const Fact &fact, const std::optional<DeviceId> &endorser)
    {
        auto &aside = m_state.aside;
        const auto &most = m_state.parts.keptAside;
        if (aside.waiting >= most.waiting || aside.waitingBytes + bytes.size() > most.waitingBytes)
            return Arrival::NotKept;
        insertWaiting(m_connection, fact, endorser, bytes);
        if (sqlite3_changes(m_connection.database().getHandle()) == 0)
            return Arrival::Waiting; // it waited already
        ++aside.waiting;
        aside.waitingBytes += bytes.size();
        return Arrival::Waiting;
    }

    Arrival keepDamaged(std::string_view bytes, std::string_view reason)
    {
        auto &aside = m_state.aside;
        const auto &most = m_state.parts.keptAside;
        const bool tooMuch = aside.damaged >= most.damaged || aside.damagedBytes + bytes.size() > most.damagedBytes;
        if (tooMuch || bytes.size() > maxFactSize) // such a one is no fact of ours
            return Arrival::NotKept;
        quarantine(m_connection, bytes, reason, nullptr, 0);
        ++aside.damaged;
        aside.damagedBytes += bytes.size();
        return Arrival::Quarantined;
    }

    /// A tombstone is heeded here, too: had it come first, what it names would be gone already.
    Arrival keepAtOdds(std::string_view bytes, std::string_view reason, const Fact &fact, const Body &body)
    {
        if (m_state.aside.atOdds >= m_state.parts.keptAside.atOdds)
            return Arrival::NotKept;
        quarantine(m_connection, bytes, reason, &fact, m_state.devices.at(fact.device).number);
        ++m_state.aside.atOdds;
        if (fact.kind == erasureKind)
            m_state.heed(fact, body);
        return Arrival::Quarantined;
    }

    void moveAside(std::int64_t row, std::string_view reason)
    {
        const auto bytes = bytesOfRow(m_connection, row);
        if (!bytes)
            return;
        const auto fact = decodeFact(*bytes);
        if (!fact)
            return;
        quarantineStored(m_connection, row, *bytes, reason, m_state.devices.at(fact->device).number);
        ++m_state.aside.atOdds;
        m_mustRebuild = true;
    }

    bool speaksOfErased(const Fact &fact, const Body &body) const
    {
        if (m_state.erased.empty() || fact.body.find("$sealed") == std::string::npos)
            return false;
        const auto subjects = subjectsIn(body);
        return std::any_of(subjects.begin(), subjects.end(),
                           [&](const SubjectId &subject) { return m_state.erased.contains(subject); });
    }

    Ledger::State &m_state;
    storage::Connection &m_connection;
    bool m_mustRebuild = false;
    bool m_samePlace = false;
};

void Ledger::State::letInWaiting()
{
    Intake intake(*this);
    intake.takeWaiting();
    if (intake.mustRebuild())
        rebuildViews({});
    heedEarlierErasures();
}

Result<std::vector<Arrival>, LedgerFailure> Ledger::State::ingest(std::span<const std::string> facts,
                                                                  std::span<const CheckedFact> checked)
{
    auto arrivals = keepWhereDone(parts.connection, [&]() -> Result<std::vector<Arrival>, LedgerFailure> {
        std::vector<Arrival> out;
        out.reserve(facts.size());
        Intake intake(*this);
        for (std::size_t i = 0; i < facts.size(); ++i)
            out.push_back(intake.take(facts[i], checked[i]));
        intake.takeWaiting();
        if (intake.mustRebuild())
            rebuildViews({});
        heedEarlierErasures();
        return out;
    });
    // What was learned in a transaction that failed must go; facts of this device may have come back.
    if (const auto loaded = load(); !loaded)
        return Failure{loaded.error()};
    return arrivals;
}

Result<std::vector<Arrival>, LedgerFailure> Ledger::ingest(std::span<const std::string> facts)
{
    if (const auto room = m_state->wantFreeSpace(); !room)
        return Failure{room.error()};
    constexpr std::size_t atOnce = 2000;
    std::vector<Arrival> arrivals;
    arrivals.reserve(facts.size());
    const auto start = [&](std::span<const std::string> some) {
        return startChecking({some.begin(), some.end()}, m_state->organisation, m_state->devices);
    };
    auto some = facts.first(std::min(atOnce, facts.size()));
    auto checking = start(some);
    for (auto rest = facts; !rest.empty();) {
        const auto checked = checking.get();
        rest = rest.subspan(some.size());
        const auto next = rest.first(std::min(atOnce, rest.size()));
        if (!next.empty())
            checking = start(next); // while these are stored
        const auto taken = m_state->ingest(some, checked);
        if (!taken)
            return taken;
        arrivals.insert(arrivals.end(), taken->begin(), taken->end());
        some = next;
    }
    static_cast<void>(m_state->settleNamedBlobs()); // where keys.db refuses, it is done later
    if (const auto finished = m_state->finishErasures(); !finished)
        return Failure{finished.error()};
    return arrivals;
}

} // namespace ringtrue::ledger
