// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify_keys.h"

#include "core/base/hex.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/sealed.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

std::unordered_set<SubjectId> erasedSubjects(const Erasures &erased)
{
    return {erased.subjects.begin(), erased.subjects.end()};
}

std::string nameOf(const SubjectId &subject)
{
    return "subject " + subject.text();
}

std::string nameOf(const Hash &blob)
{
    return "blob " + hex(view(blob));
}

/// The blobs that go with somebody: all are stored so.
std::set<Hash> blobsOfSubjects(const LocalRecords &local)
{
    std::set<Hash> blobs;
    for (const auto &[subject, blob] : local.blobSubjects)
        blobs.insert(blob);
    return blobs;
}

/// All ids that stand in @p value.
void collectIds(const Body &value, std::set<SubjectId> &ids)
{
    if (value.is_string()) {
        if (const auto id = SubjectId::parse(value.get_ref<const Body::string_t &>()))
            ids.insert(*id);
    } else if (value.is_structured()) {
        for (const auto &element : value)
            collectIds(element, ids);
    }
}

/// The least of @p asked that is neither here nor erased, so that two runs name the same.
template <typename Asked, typename Here, typename Erased>
std::optional<std::string> firstOf(const Asked &asked, const Here &here, const Erased &erased)
{
    auto first = asked.end();
    for (auto each = asked.begin(); each != asked.end(); ++each)
        if (!here.contains(*each) && !erased.contains(*each) && (first == asked.end() || *each < *first))
            first = each;
    return first == asked.end() ? std::nullopt : std::optional{nameOf(*first)};
}

template <typename Asked, typename Here, typename Erased>
std::uint64_t countMissing(const Asked &asked, const Here &here, const Erased &erased)
{
    return static_cast<std::uint64_t>(
        std::ranges::count_if(asked, [&](const auto &each) { return !here.contains(each) && !erased.contains(each); }));
}

} // namespace

void KeysAsked::add(const Fact &fact, const Body &body)
{
    auto &asked = fact.device == m_own ? m_byOwn : m_byAny;
    for (const auto &subject : subjectsIn(body))
        asked.subjects.insert(subject);
    for (const auto &blob : fact.blobs) {
        asked.blobs.insert(blob.hash);
        collectIds(body, m_named[blob.hash]);
    }
}

KeyCount KeysAsked::count(const LocalRecords &local, const Erasures &erased) const
{
    return {local.subjectKeys.size() + local.blobKeys.size(),
            countMissing(m_byAny.subjects, local.subjectKeys, erasedSubjects(erased))
                + countMissing(m_byAny.blobs, local.blobKeys, erasedBlobs(local, erased))};
}

std::optional<std::string> KeysAsked::firstGone(const LocalRecords &local, const Erasures &erased) const
{
    if (!local.here)
        return std::nullopt;
    if (!m_own.isNil() && !local.devices.contains(m_own))
        return "device " + m_own.text();
    if (!local.lookUpKey)
        return "look-up";
    if (!local.unlock && !local.passphrase)
        return "keys.db: neither unlock.key nor a passphrase opens it";
    const auto subjects = erasedSubjects(erased);
    const auto blobs = erasedBlobs(local, erased);
    if (const auto marked = firstOf(local.erasedSubjects, subjects, subjects))
        return *marked + ": marked as erased, but no fact erases it";
    if (const auto marked = firstOf(local.erasedBlobs, blobs, blobs))
        return *marked + ": marked as erased, but no fact erases it";
    if (const auto astray = firstOf(local.blobKeys, blobsOfSubjects(local), blobs))
        return *astray + ": belongs to nobody, so no erasure reaches it";
    if (auto gone = firstOf(m_byOwn.subjects, local.subjectKeys, subjects))
        return gone;
    if (auto gone = firstOf(m_byOwn.blobs, local.blobKeys, blobs))
        return gone;
    return firstOfStrangers(local);
}

/// The least blob whose key belongs to a subject that has no key, had none, and is not what its facts are of.
std::optional<std::string> KeysAsked::firstOfStrangers(const LocalRecords &local) const
{
    std::optional<Hash> first;
    for (const auto &[subject, blob] : local.blobSubjects) {
        const auto named = m_named.find(blob);
        if (named == m_named.end() || named->second.contains(subject) || !local.blobKeys.contains(blob)
            || local.subjectKeys.contains(subject) || local.erasedSubjects.contains(subject))
            continue;
        if (!first || blob < *first)
            first = blob;
    }
    return first ? std::optional{nameOf(*first) + ": belongs to somebody unknown, so no erasure reaches it"}
                 : std::nullopt;
}

DeviceId ownDevice(storage::Connection &connection, const LedgerRow &ledger)
{
    SQLite::Statement find(connection.database(), std::string(sql::findWriterOf));
    storage::Binder(find).uuid(ledger.lastFactId);
    return find.executeStep() ? storage::idOf<DeviceId>(find.getColumn(0)) : DeviceId{};
}

std::set<Hash> erasedBlobs(const LocalRecords &local, const Erasures &erased)
{
    std::set<Hash> blobs(erased.blobs.begin(), erased.blobs.end());
    const auto subjects = erasedSubjects(erased);
    for (const auto &[subject, blob] : local.blobSubjects)
        if (subjects.contains(subject))
            blobs.insert(blob);
    return blobs;
}

Result<KeyVerdict, storage::StorageFailure> compareKeys(const KeysAsked &asked, LocalRecords &local,
                                                        const Erasures &erased, const std::filesystem::path &folder)
{
    auto gone = asked.firstGone(local, erased);
    if (gone) {
        const auto later = readLocalRecords(folder);
        if (!later)
            return Failure{later.error()};
        local.addKeysOf(*later);
        gone = asked.firstGone(local, erased);
    }
    return KeyVerdict{asked.count(local, erased), std::move(gone)};
}

namespace {

struct AskedAndErased {
    KeysAsked asked;
    Erasures erased;
};

/// Stored facts were checked when they came, so the plain parser does.
AskedAndErased askedIn(storage::Connection &connection)
{
    const auto ledger = findLedger(connection);
    AskedAndErased found{KeysAsked(ledger ? ownDevice(connection, *ledger) : DeviceId{}), {}};
    if (ledger)
        found.erased = erasures(connection, readDeviceTrust(connection, ledger->rootKey, knownDevices(connection)));
    auto &list = connection.prepared(sql::listFactsAfter);
    constexpr std::int64_t all = -1;
    storage::Binder(list).integer(0).integer(all);
    while (list.executeStep()) {
        const auto fact = decodeFact(factBytes(list, 1));
        if (!fact)
            continue; // verify() names it
        const auto body = Body::parse(fact->body, nullptr, false);
        if (!body.is_discarded())
            found.asked.add(*fact, body);
    }
    return found;
}

} // namespace

Result<KeyVerdict, storage::StorageFailure> verifyKeys(storage::Connection &connection,
                                                       const std::filesystem::path &folder)
{
    auto local = readLocalRecords(folder); // before the facts: a key is made before the fact that needs it
    if (!local)
        return Failure{local.error()};
    const auto found = storage::read(connection, [&] { return askedIn(connection); });
    if (!found)
        return Failure{found.error()};
    return compareKeys(found->asked, *local, found->erased, folder);
}

} // namespace ringtrue::ledger
