// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/ledger/content_hash.h"
#include "core/ledger/ledger_state.h"
#include "core/ledger/rebuild.h"

#include <algorithm>
#include <sodium.h>

namespace ringtrue::ledger {

namespace {

void fillRandom(std::uint8_t *bytes, std::size_t size)
{
    randombytes_buf(bytes, size);
}

} // namespace

Ledger::State::State(LedgerParts itsParts) : parts(itsParts), ids(fillRandom) {}

Result<Done, LedgerFailure> Ledger::State::loadDevice()
{
    const auto key = parts.keys.device();
    if (!key && key.error().error == KeyError::NoKey)
        return Done{};
    if (!key)
        return Failure{failureOf(key.error())};
    return signAs(*key);
}

Result<Done, LedgerFailure> Ledger::State::signAs(const PublicKey &key)
{
    device = deviceIdOf(key);
    const auto signing = parts.keys.signingKey(device);
    if (!signing)
        return Failure{failureOf(signing.error())};
    signer = *signing;
    return Done{};
}

Result<Done, LedgerFailure> Ledger::State::load()
{
    newDevices.clear();
    rightsGained = false;
    const auto row = storage::read(parts.connection, [&] {
        const auto ledger = findLedger(parts.connection);
        devices = knownDevices(parts.connection);
        kinds = kindNumbers(parts.connection);
        aside = measureKeptAside(parts.connection);
        if (ledger)
            trust = readDeviceTrust(parts.connection, ledger->rootKey, devices);
        const auto known = devices.find(device);
        head = known == devices.end() ? ChainHead{device, 0, {}}
                                      : chainHead(parts.connection, device, known->second.number);
        return ledger;
    });
    if (!row)
        return Failure{failureOf(row.error())};
    if (!*row)
        return Failure{LedgerFailure{LedgerError::NotBegun}};
    organisation = (*row)->organisation;
    rootKey = (*row)->rootKey;
    ids = UuidSource(fillRandom, (*row)->lastFactId);
    if ((*row)->viewsHash != view(parts.registry.schemaHash()))
        return Done{}; // the view of erasures may not be there yet
    const auto found = storage::read(parts.connection, [&] { return erasures(parts.connection, trust); });
    if (!found)
        return Failure{failureOf(found.error())};
    erased = {found->subjects.begin(), found->subjects.end()};
    erasedBlobs = {found->blobs.begin(), found->blobs.end()};
    parts.keys.heed(found->subjects, found->blobs);
    return Done{};
}

Result<Done, LedgerFailure> Ledger::State::begin(const OrganisationId &itsOrganisation, const PublicKey &root)
{
    if (findLedger(parts.connection))
        return Failure{LedgerFailure{LedgerError::AlreadyBegun}};
    organisation = itsOrganisation;
    rootKey = root;
    trust = DeviceTrust(root);
    insertLedger(parts.connection, organisation, root);
    know(root);
    replaceViews(parts.connection, parts.registry);
    return Done{};
}

void Ledger::State::know(const PublicKey &key)
{
    const auto id = deviceIdOf(key);
    if (devices.contains(id))
        return;
    devices.emplace(id, insertKnownDevice(parts.connection, key));
    newDevices.push_back(id);
}

FactId Ledger::State::newFactId()
{
    return FactId{ids.next(parts.clock.now().microseconds / 1000)};
}

Result<Done, LedgerFailure> Ledger::State::wantFreeSpace()
{
    if (parts.reserve == nullptr || parts.reserve->keep() == storage::ReserveState::Held)
        return Done{};
    return Failure{failureOf(storage::StorageFailure{storage::StorageError::Full, 0})};
}

Rebuilt Ledger::State::rebuildViews(const Progress &progress)
{
    replaceViews(parts.connection, parts.registry);
    return applyAll(parts.connection, parts.connection, parts.registry, progress);
}

Ledger::Ledger(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Ledger::Ledger(Ledger &&) noexcept = default;
Ledger &Ledger::operator=(Ledger &&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger, LedgerFailure> Ledger::create(LedgerParts parts, std::string_view organisationName,
                                             const PersonId &author, FactDraft person)
{
    auto state = std::make_unique<State>(parts);
    if (const auto made = parts.keys.device(); !made && made.error().error == KeyError::NoKey) {
        if (const auto device = parts.keys.makeDevice(); !device)
            return Failure{failureOf(device.error())};
    }
    if (const auto loaded = state->loadDevice(); !loaded)
        return Failure{loaded.error()};
    const auto done = keepWhereDone(parts.connection, [&]() -> Result<std::vector<FactId>, LedgerFailure> {
        const auto root = state->signer->publicKey();
        const OrganisationId organisation{state->newFactId().uuid()};
        if (const auto begun = state->begin(organisation, root); !begun)
            return Failure{begun.error()};
        state->head = {state->device, 0, {}};
        const std::vector<FactDraft> drafts{organisationFact(organisationName), deviceFact({root, {}, {}}),
                                            std::move(person)};
        if (const auto ready = state->makeKeys(drafts); !ready)
            return Failure{ready.error()};
        const auto facts = state->make(author, drafts);
        if (!facts)
            return Failure{facts.error()};
        return state->store(*facts);
    });
    if (!done)
        return Failure{done.error()};
    if (const auto loaded = state->load(); !loaded)
        return Failure{loaded.error()};
    return Ledger(std::move(state));
}

Result<Ledger, LedgerFailure> Ledger::join(LedgerParts parts, const TrustRoot &root)
{
    auto state = std::make_unique<State>(parts);
    if (const auto made = parts.keys.device(); !made && made.error().error == KeyError::NoKey) {
        if (const auto device = parts.keys.makeDevice(); !device)
            return Failure{failureOf(device.error())};
    }
    const auto begun = keepWhereDone(parts.connection, [&] { return state->begin(root.organisation, root.key); });
    if (!begun)
        return Failure{begun.error()};
    return open(parts);
}

Result<Ledger, LedgerFailure> Ledger::open(LedgerParts parts, const Progress &progress)
{
    auto state = std::make_unique<State>(parts);
    if (const auto loaded = state->loadDevice(); !loaded)
        return Failure{loaded.error()};
    if (const auto loaded = state->load(); !loaded)
        return Failure{loaded.error()};
    const auto row = storage::read(parts.connection, [&] { return findLedger(parts.connection); });
    if (!row)
        return Failure{failureOf(row.error())};
    Ledger ledger(std::move(state));
    if ((*row)->viewsHash != view(parts.registry.schemaHash())) {
        if (const auto rebuilt = ledger.rebuild(progress); !rebuilt)
            return Failure{rebuilt.error()};
    }
    if (const auto pended = ledger.m_state->pendUndestroyed(); !pended)
        return Failure{pended.error()};
    static_cast<void>(ledger.m_state->finishErasures()); // what is left is heeded: nobody can open it meanwhile
    return ledger;
}

OrganisationId Ledger::organisation() const
{
    return m_state->organisation;
}

DeviceId Ledger::device() const
{
    return m_state->device;
}

TrustRoot Ledger::root() const
{
    return {m_state->organisation, m_state->rootKey};
}

Instant Ledger::now() const
{
    return m_state->parts.clock.now();
}

FactId Ledger::newFactId()
{
    return m_state->newFactId();
}

Result<std::vector<FactId>, LedgerFailure> Ledger::append(const PersonId &author, std::span<const FactDraft> drafts,
                                                          storage::Spend spend)
{
    auto *const reserve = m_state->parts.reserve;
    const auto store = [&] { return m_state->append(author, drafts); };
    if (reserve != nullptr && spend == storage::Spend::Reserve)
        return storage::withReserve(*reserve, store);
    if (const auto room = m_state->wantFreeSpace(); !room)
        return Failure{room.error()};
    return store();
}

Result<FactId, LedgerFailure> Ledger::append(const PersonId &author, const FactDraft &draft, storage::Spend spend)
{
    const auto ids = append(author, {&draft, 1}, spend);
    if (!ids)
        return Failure{ids.error()};
    return ids->front();
}

Result<FactId, LedgerFailure> Ledger::enrol(const PersonId &author, const PublicKey &key, DeviceRights rights)
{
    return append(author, deviceFact({key, {}, {}, rights}));
}

DeviceRights Ledger::rights() const
{
    return m_state->trust.rightsOf(m_state->device);
}

namespace {

/// A key that is not known to the organisation yet: one that an interrupted beginNewDevice() left, or a
/// new one.
Result<PublicKey, KeyFailure> unknownKey(Keys &keys, const KnownDevices &known)
{
    const auto newest = keys.device();
    if (newest && !known.contains(deviceIdOf(*newest)))
        return newest;
    return keys.makeDevice();
}

} // namespace

Result<FactId, LedgerFailure> Ledger::beginNewDevice(const PersonId &author)
{
    auto &state = *m_state;
    const auto mine = state.parts.keys.devices();
    if (!mine)
        return Failure{failureOf(mine.error())};
    const auto old = std::find_if(mine->begin(), mine->end(),
                                  [&](const PublicKey &key) { return state.devices.contains(deviceIdOf(key)); });
    if (old == mine->end())
        return Failure{LedgerFailure{LedgerError::NotEnrolled}};
    const auto key = unknownKey(state.parts.keys, state.devices);
    if (!key)
        return Failure{failureOf(key.error())};
    const auto endorser = state.parts.keys.signingKey(deviceIdOf(*old));
    if (!endorser)
        return Failure{failureOf(endorser.error())};
    if (const auto signing = state.signAs(*key); !signing)
        return Failure{signing.error()};
    const auto begun = keepWhereDone(state.parts.connection, [&]() -> Result<std::vector<FactId>, LedgerFailure> {
        const auto last =
            chainHead(state.parts.connection, deviceIdOf(*old), state.devices.at(deviceIdOf(*old)).number);
        const DeviceEntry entry{*key, last, Endorsement{last.device, endorser->sign(endorsedText(*key))}};
        const DeviceClaim claim{*key, last.device, DeviceClaim::Vouches::ForItself, {}};
        state.trust.add({&claim, 1});
        state.know(*key);
        state.head = {state.device, 0, {}};
        const FactDraft draft = deviceFact(entry);
        const auto facts = state.make(author, {&draft, 1});
        if (!facts)
            return Failure{facts.error()};
        return state.store(*facts);
    });
    if (const auto loaded = state.load(); !loaded)
        return Failure{loaded.error()};
    if (!begun)
        return Failure{begun.error()};
    return begun->front();
}

Result<Hash, LedgerFailure> Ledger::rebuild(const Progress &progress)
{
    auto &connection = m_state->parts.connection;
    const auto done = keepWhereDone(connection, [&]() -> Result<Done, LedgerFailure> {
        if (m_state->rebuildViews(progress) == Rebuilt::Stopped)
            return Failure{LedgerFailure{LedgerError::Stopped}};
        return Done{};
    });
    if (!done)
        return Failure{done.error()};
    if (const auto loaded = m_state->load(); !loaded)
        return Failure{loaded.error()};
    if (const auto dropped = m_state->dropFalsePending(); !dropped)
        return Failure{dropped.error()};
    const auto hash = contentHash(connection, m_state->parts.registry);
    if (!hash)
        return Failure{failureOf(hash.error())};
    return *hash;
}

Result<FactId, LedgerFailure> Ledger::erase(const PersonId &author, const Tombstone &tombstone)
{
    const SubjectId organisation{m_state->organisation.uuid()};
    for (const auto &subject : tombstone.subjects) {
        if (subject == organisation)
            return Failure{LedgerFailure{LedgerError::NotErasable}};
    }
    if (tombstone.subjects.empty() && tombstone.blobs.empty())
        return Failure{LedgerFailure{LedgerError::BadDraft}};
    auto complete = tombstone;
    const auto tied = m_state->parts.keys.blobsOf(tombstone.subjects);
    if (!tied)
        return Failure{failureOf(tied.error())};
    complete.blobs.insert(complete.blobs.end(), tied->begin(), tied->end());
    std::ranges::sort(complete.blobs);
    const auto again = std::unique(complete.blobs.begin(), complete.blobs.end());
    complete.blobs.erase(again, complete.blobs.end());
    const auto facts = append(author, erasureFacts(m_state->organisation, complete), storage::Spend::Reserve);
    if (!facts)
        return Failure{facts.error()};
    if (m_state->undestroyed) // append() has tried, and waited for whoever holds keys.db
        return Failure{*m_state->undestroyed};
    return facts->front();
}

const std::optional<LedgerFailure> &Ledger::undestroyed() const
{
    return m_state->undestroyed;
}

} // namespace ringtrue::ledger
