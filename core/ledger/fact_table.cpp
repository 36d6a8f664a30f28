// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/fact_table.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/packed_fact.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

using storage::Binder;
using storage::bytesOf;

// Where a fact's bytes hold what the chain needs: packaging/docs/file-formats.md.
constexpr std::size_t previousAt = 76;
constexpr std::size_t hashFromEnd = 32 + 64;

template <typename Bytes>
Bytes fixed(std::string_view bytes)
{
    Bytes out{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), out.size()), out.begin());
    return out;
}

std::string_view bytesOfKey(const PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

} // namespace

std::string factBytes(SQLite::Statement &row, int at)
{
    const auto bytes = bytesOf(row.getColumn(at + 1));
    auto unpacked = unpackFact(row.getColumn(at).getInt64(), bytes);
    return unpacked ? *std::move(unpacked) : std::string(bytes);
}

Hash hashIn(std::string_view bytes)
{
    return bytes.size() < hashFromEnd ? Hash{} : fixed<Hash>(bytes.substr(bytes.size() - hashFromEnd));
}

Hash previousIn(std::string_view bytes)
{
    return bytes.size() < previousAt ? Hash{} : fixed<Hash>(bytes.substr(previousAt));
}

std::optional<LedgerRow> findLedger(storage::Connection &connection)
{
    auto &find = connection.prepared(sql::findLedger);
    if (!find.executeStep())
        return std::nullopt;
    LedgerRow row{storage::idOf<OrganisationId>(find.getColumn(0)), fixed<PublicKey>(bytesOf(find.getColumn(1))),
                  Uuid::fromBytes(bytesOf(find.getColumn(2))).value_or(Uuid{}), find.getColumn(3).getString()};
    find.tryReset();
    return row;
}

void insertLedger(storage::Connection &connection, const OrganisationId &organisation, const PublicKey &rootKey)
{
    Binder(connection.prepared(sql::insertLedger)).id(organisation).bytes(bytesOfKey(rootKey)).run();
}

void keepLastFactId(storage::Connection &connection, const FactId &id)
{
    Binder(connection.prepared(sql::updateLastFactId)).id(id).run();
}

void keepViewsHash(storage::Connection &connection, const Hash &hash)
{
    Binder(connection.prepared(sql::updateViewsHash)).bytes(view(hash)).run();
}

KnownDevices knownDevices(storage::Connection &connection)
{
    KnownDevices devices;
    auto &list = connection.prepared(sql::listKnownDevices);
    while (list.executeStep())
        devices.emplace(storage::idOf<DeviceId>(list.getColumn(1)),
                        KnownDevice{list.getColumn(0).getInt64(), fixed<PublicKey>(bytesOf(list.getColumn(2)))});
    return devices;
}

KnownDevice insertKnownDevice(storage::Connection &connection, const PublicKey &key)
{
    Binder(connection.prepared(sql::insertKnownDevice)).id(deviceIdOf(key)).bytes(bytesOfKey(key)).run();
    return {connection.database().getLastInsertRowid(), key};
}

ChainHead chainHead(storage::Connection &connection, const DeviceId &device, std::int64_t number)
{
    ChainHead head{device, 0, {}};
    auto &find = connection.prepared(sql::chainHead);
    Binder(find).integer(number);
    std::optional<std::int64_t> row;
    if (find.executeStep()) {
        head.seq = static_cast<std::uint64_t>(find.getColumn(0).getInt64());
        if (find.getColumn(1).isNull())
            head.hash = fixed<Hash>(bytesOf(find.getColumn(2)));
        else
            row = find.getColumn(1).getInt64();
    }
    find.tryReset();
    if (row)
        head.hash = hashIn(bytesOfRow(connection, *row).value_or(std::string()));
    return head;
}

KindNumbers kindNumbers(storage::Connection &connection)
{
    KindNumbers kinds;
    auto &list = connection.prepared(sql::listFactKinds);
    while (list.executeStep())
        kinds.emplace(list.getColumn(1).getString(), list.getColumn(0).getInt64());
    return kinds;
}

void insertFact(storage::Connection &connection, const Fact &fact, std::string_view bytes, std::int64_t device,
                KindNumbers &kinds)
{
    auto kind = kinds.find(fact.kind);
    if (kind == kinds.end()) {
        Binder(connection.prepared(sql::insertFactKind)).text(fact.kind).run();
        kind = kinds.emplace(fact.kind, connection.database().getLastInsertRowid()).first;
    }
    const auto packed = packFact(bytes);
    Binder(connection.prepared(sql::insertFact))
        .id(fact.id)
        .integer(device)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .integer(kind->second)
        .integer(packed.dictionary)
        .bytes(packed.bytes)
        .run();
    for (const auto &blob : fact.blobs)
        Binder(connection.prepared(sql::insertNamedBlob)).bytes(view(blob.hash)).run();
}

std::optional<FactAt> findFactRow(storage::Connection &connection, const FactId &id)
{
    auto &find = connection.prepared(sql::findFact);
    Binder(find).id(id);
    if (!find.executeStep())
        return std::nullopt;
    FactAt fact{find.getColumn(0).getInt64(), factBytes(find, 1)};
    find.tryReset();
    return fact;
}

std::vector<ChainNeighbour> chainNeighbours(storage::Connection &connection, std::int64_t device, std::uint64_t seq)
{
    std::vector<ChainNeighbour> out;
    auto &list = connection.prepared(sql::listChainNeighbours);
    Binder(list).integer(device).integer(static_cast<std::int64_t>(seq));
    while (list.executeStep()) {
        const auto bytes = factBytes(list, 2);
        out.push_back({list.getColumn(0).getInt64(), static_cast<std::uint64_t>(list.getColumn(1).getInt64()),
                       hashIn(bytes), previousIn(bytes)});
    }
    return out;
}

KeptAsideNow measureKeptAside(storage::Connection &connection)
{
    auto &measure = connection.prepared(sql::measureKeptAside);
    measure.executeStep();
    const auto at = [&](int column) { return static_cast<std::uint64_t>(measure.getColumn(column).getInt64()); };
    const KeptAsideNow now{at(0), at(1), at(2), at(3), at(4)};
    measure.tryReset();
    return now;
}

std::vector<ChainNeighbour> quarantinedNeighbours(storage::Connection &connection, std::int64_t device,
                                                  std::uint64_t seq)
{
    std::vector<ChainNeighbour> out;
    auto &list = connection.prepared(sql::listQuarantinedNeighbours);
    Binder(list).integer(device).integer(static_cast<std::int64_t>(seq));
    while (list.executeStep())
        out.push_back(
            {0, static_cast<std::uint64_t>(list.getColumn(0).getInt64()), fixed<Hash>(bytesOf(list.getColumn(1))), {}});
    return out;
}

std::vector<Hash> quarantinedOfId(storage::Connection &connection, const FactId &id)
{
    std::vector<Hash> out;
    auto &list = connection.prepared(sql::listQuarantinedOfId);
    Binder(list).id(id);
    while (list.executeStep())
        out.push_back(fixed<Hash>(bytesOf(list.getColumn(0))));
    return out;
}

void quarantine(storage::Connection &connection, std::string_view bytes, std::string_view reason, const Fact *fact,
                std::int64_t device)
{
    Binder binder(connection.prepared(sql::insertQuarantine));
    binder.bytes(view(sha256(bytes))).text(reason);
    if (fact)
        binder.id(fact->id).integer(device).integer(static_cast<std::int64_t>(fact->deviceSeq)).bytes(view(fact->hash));
    else
        binder.null().null().null().null();
    binder.bytes(bytes).run();
}

void quarantineStored(storage::Connection &connection, std::int64_t row, std::string_view bytes,
                      std::string_view reason, std::int64_t device)
{
    Binder(connection.prepared(sql::deleteFact)).integer(row).run();
    const auto fact = decodeFact(bytes);
    quarantine(connection, bytes, reason, fact ? &*fact : nullptr, device);
}

std::optional<std::string> bytesOfRow(storage::Connection &connection, std::int64_t row)
{
    auto &find = connection.prepared(sql::findFactBytes);
    Binder(find).integer(row);
    if (!find.executeStep())
        return std::nullopt;
    auto bytes = factBytes(find, 0);
    find.tryReset();
    return bytes;
}

void insertWaiting(storage::Connection &connection, const Fact &fact, const std::optional<DeviceId> &endorser,
                   std::string_view bytes)
{
    Binder(connection.prepared(sql::insertWaiting))
        .bytes(view(sha256(bytes)))
        .id(fact.device)
        .idOrNull(endorser)
        .bytes(bytes)
        .run();
}

std::vector<std::string> takeWaitingFor(storage::Connection &connection, const DeviceId &device)
{
    std::vector<std::string> facts;
    std::vector<Hash> taken;
    auto &list = connection.prepared(sql::listWaitingFor);
    Binder(list).id(device);
    while (list.executeStep()) {
        taken.push_back(fixed<Hash>(bytesOf(list.getColumn(0))));
        facts.emplace_back(bytesOf(list.getColumn(1)));
    }
    for (const auto &hash : taken)
        Binder(connection.prepared(sql::deleteWaiting)).bytes(view(hash)).run();
    return facts;
}

namespace {

/// Those in quarantine: keys that they destroyed before the fact which contradicts them came are gone in any case, so
/// they count in every order of arrival.
void addErasuresAside(storage::Connection &connection, const DeviceTrust &trust, Erasures &out)
{
    auto &list = connection.prepared(sql::listErasuresAside);
    while (list.executeStep()) {
        const auto fact = decodeFact(bytesOf(list.getColumn(0)));
        if (!fact || !trust.rightsOf(fact->device).erase)
            continue;
        const auto body = Body::parse(fact->body, nullptr, false);
        const auto entry = body.is_discarded() ? std::nullopt : readErasure(fact->id, body);
        if (!entry)
            continue;
        out.subjects.insert(out.subjects.end(), entry->subjects.begin(), entry->subjects.end());
        out.blobs.insert(out.blobs.end(), entry->blobs.begin(), entry->blobs.end());
    }
}

} // namespace

Erasures erasures(storage::Connection &connection, const DeviceTrust &trust)
{
    const auto counts = [&](const SQLite::Column &by) { return trust.rightsOf(storage::idOf<DeviceId>(by)).erase; };
    Erasures out;
    auto &subjects = connection.prepared(sql::listErasures);
    while (subjects.executeStep())
        if (counts(subjects.getColumn(1)))
            out.subjects.push_back(storage::idOf<SubjectId>(subjects.getColumn(0)));
    auto &blobs = connection.prepared(sql::listBlobErasures);
    while (blobs.executeStep())
        if (counts(blobs.getColumn(1)))
            out.blobs.push_back(fixed<Hash>(bytesOf(blobs.getColumn(0))));
    addErasuresAside(connection, trust, out);
    return out;
}

void insertPending(storage::Connection &connection, const Erasures &erasures)
{
    for (const auto &subject : erasures.subjects)
        Binder(connection.prepared(sql::insertPendingErasure)).id(subject).run();
    for (const auto &blob : erasures.blobs)
        Binder(connection.prepared(sql::insertPendingBlobErasure)).bytes(view(blob)).run();
}

Erasures pendingErasures(storage::Connection &connection)
{
    Erasures out;
    auto &subjects = connection.prepared(sql::listPendingErasures);
    while (subjects.executeStep())
        out.subjects.push_back(storage::idOf<SubjectId>(subjects.getColumn(0)));
    auto &blobs = connection.prepared(sql::listPendingBlobErasures);
    while (blobs.executeStep())
        out.blobs.push_back(fixed<Hash>(bytesOf(blobs.getColumn(0))));
    return out;
}

void deletePending(storage::Connection &connection, const Erasures &erasures)
{
    for (const auto &subject : erasures.subjects)
        Binder(connection.prepared(sql::deletePendingErasure)).id(subject).run();
    for (const auto &blob : erasures.blobs)
        Binder(connection.prepared(sql::deletePendingBlobErasure)).bytes(view(blob)).run();
}

std::vector<Hash> heldBlobs(storage::Connection &connection, std::vector<Hash> blobs)
{
    std::vector<Hash> held;
    auto &list = connection.prepared(sql::listAllBytes);
    while (!blobs.empty() && list.executeStep()) {
        const auto bytes = factBytes(list, 0);
        const auto isHeld = [&](const Hash &blob) { return bytes.find(view(blob)) != std::string::npos; };
        const auto others = std::partition(blobs.begin(), blobs.end(), isHeld);
        held.insert(held.end(), blobs.begin(), others);
        blobs.erase(blobs.begin(), others);
    }
    list.tryReset();
    return held;
}

std::vector<Hash> namedBlobs(storage::Connection &connection)
{
    std::vector<Hash> out;
    auto &blobs = connection.prepared(sql::listNamedBlobs);
    while (blobs.executeStep())
        out.push_back(fixed<Hash>(bytesOf(blobs.getColumn(0))));
    return out;
}

void deleteNamedBlobs(storage::Connection &connection, const std::vector<Hash> &blobs)
{
    for (const auto &blob : blobs)
        Binder(connection.prepared(sql::deleteNamedBlob)).bytes(view(blob)).run();
}

} // namespace ringtrue::ledger
