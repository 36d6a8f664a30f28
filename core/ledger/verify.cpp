// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"

#include "core/base/hex.h"
#include "core/ledger/apply_fact.h"
#include "core/ledger/blobs.h"
#include "core/ledger/check_facts.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/keys_state.h"
#include "core/ledger/local_records.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"
#include "core/ledger/verify_keys.h"
#include "core/ledger/view_rows.h"
#include "core/storage/check_database.h"
#include "core/storage/row.h"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <set>

namespace ringtrue::ledger {

namespace {

using storage::bytesOf;

/// A row of the table of facts: what the columns say, and the bytes.
struct FactRow {
    FactId id;
    DeviceId device;
    std::uint64_t seq = 0;
    std::string kind;
    std::string bytes;
};

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

/// The blobs whose files lie under @p media.
std::set<Hash> filesIn(const std::filesystem::path &media)
{
    std::set<Hash> blobs;
    std::error_code error;
    for (auto entry = std::filesystem::recursive_directory_iterator(media, error);
         !error && entry != std::filesystem::recursive_directory_iterator{}; entry.increment(error)) {
        const auto bytes = entry->path().extension() == ".blob" ? fromHex(entry->path().stem().string()) : std::nullopt;
        if (bytes && bytes->size() == sizeof(Hash))
            blobs.insert(hashOf(*bytes));
    }
    return blobs;
}

/// One run of verify(), inside one read transaction of the workspace.
class Verification {
public:
    Verification(storage::Connection &connection, storage::Connection &scratch, const Registry &registry,
                 const std::filesystem::path &folder, LocalRecords local, std::span<const Recheck> rechecks,
                 const Progress &progress)
        : m_connection(connection), m_scratch(scratch), m_registry(registry), m_folder(folder),
          m_local(std::move(local)), m_rechecks(rechecks), m_progress(progress)
    {
    }

    enum class End { Done, Stopped, NotSeen };
    End run(const std::optional<LedgerRow> &ledger)
    {
        if (!ledger) {
            blame("ledger", "the row that names the organisation is gone");
            return End::Done;
        }
        if (ledger->viewsHash != view(m_registry.schemaHash())) {
            blame("view schema", "not of this version: ringtrue rebuild makes the views anew");
            return End::Done;
        }
        createViews(m_scratch, m_registry);
        if (!checkSchema())
            return End::Done;
        begin(*ledger);
        if (const auto end = checkStoredFacts(); end != End::Done)
            return end;
        checkRoot(*ledger);
        checkLastFact(*ledger);
        checkChains();
        compareViews();
        compareViewList();
        checkErasures();
        checkPending();
        checkKeys();
        const auto end = checkBlobs();
        checkStrayFiles();
        return end;
    }
    Verdict verdict;

private:
    bool blame(std::string_view what, std::string where)
    {
        if (!verdict.firstWrong)
            verdict.firstWrong = Wrong{std::string(what), std::move(where)};
        return false;
    }
    bool fine() const { return !verdict.firstWrong.has_value(); }

    bool checkSchema()
    {
        const auto difference = storage::schemaDifference(m_connection, m_scratch);
        if (!difference)
            return true;
        const auto tables = viewTables(m_registry);
        const bool ofView = std::ranges::any_of(
            tables, [&](const auto &table) { return difference->starts_with("table " + table + ' '); });
        return blame(ofView ? "view" : "schema", *difference);
    }

    void begin(const LedgerRow &ledger)
    {
        m_organisation = ledger.organisation;
        m_devices = knownDevices(m_connection);
        m_trust = readDeviceTrust(m_connection, ledger.rootKey, m_devices);
        m_erased = erasures(m_connection, m_trust);
        m_own = ownDevice(m_connection, ledger);
        m_asked = KeysAsked(m_own);
    }

    /// Some rows, whose facts are being checked.
    struct Piece {
        std::vector<FactRow> rows;
        std::future<std::vector<CheckedFact>> checked;
    };

    Piece nextPiece(SQLite::Statement &list)
    {
        constexpr std::size_t atOnce = 1000;
        Piece piece;
        while (piece.rows.size() < atOnce && !list.isDone() && list.executeStep())
            piece.rows.push_back({storage::idOf<FactId>(list.getColumn(0)), storage::idOf<DeviceId>(list.getColumn(1)),
                                  static_cast<std::uint64_t>(list.getColumn(2).getInt64()),
                                  list.getColumn(3).getString(), factBytes(list, 4)});
        std::vector<std::string_view> bytes;
        bytes.reserve(piece.rows.size());
        for (const auto &row : piece.rows)
            bytes.emplace_back(row.bytes);
        piece.checked = startChecking(std::move(bytes), m_organisation, m_devices);
        return piece;
    }

    End checkStoredFacts()
    {
        const auto total = m_progress ? countStored() : 0;
        auto &list = m_connection.prepared(sql::listFactsToVerify);
        for (auto piece = nextPiece(list); !piece.rows.empty() && fine() && !m_notSeen;) {
            auto next = nextPiece(list); // checked while these are applied
            const auto checked = piece.checked.get();
            for (std::size_t i = 0; i < piece.rows.size() && fine(); ++i)
                checkRow(piece.rows[i], checked[i]);
            if (m_progress && m_progress(verdict.facts, total) == Go::Stop)
                return End::Stopped;
            piece = std::move(next);
        }
        list.tryReset();
        return m_notSeen && fine() ? End::NotSeen : End::Done;
    }

    std::uint64_t countStored()
    {
        SQLite::Statement count(m_connection.database(), std::string(sql::countFacts));
        count.executeStep();
        return static_cast<std::uint64_t>(count.getColumn(0).getInt64());
    }

    bool checkRow(const FactRow &row, const CheckedFact &checked)
    {
        ++verdict.facts;
        if (checked.fault != Fault::None)
            return blame(word(checked.fault), row.id.text());
        const auto &fact = *checked.fact;
        if (fact.id != row.id || fact.device != row.device || fact.deviceSeq != row.seq || fact.kind != row.kind)
            return blame("fact row", row.id.text());
        m_blobs.insert(fact.blobs.begin(), fact.blobs.end());
        m_asked.add(fact, checked.body);
        if (fact.kind == organisationKind && fact.deviceSeq == 1)
            m_founders.insert(fact.device);
        if (applyFact(m_scratch, m_registry, fact, checked.body) != Effect::Applied)
            return true;
        return recheck(fact, checked.body);
    }

    bool recheck(const Fact &fact, const Body &body)
    {
        for (const auto &recheck : m_rechecks) {
            if (recheck.kind != fact.kind)
                continue;
            const auto computed = recheck.computed(m_connection, fact, body);
            if (computed == Computed::Differs)
                return blame(recheck.what, fact.id.text());
            m_notSeen = m_notSeen || computed == Computed::NotSeen;
        }
        return true;
    }

    /// Trust begins with the device that founded the organisation, and every known device has its trust from
    /// there: who puts a key of their own in the database is found.
    void checkRoot(const LedgerRow &ledger)
    {
        if (!fine())
            return;
        const auto root = deviceIdOf(ledger.rootKey);
        if (!m_devices.contains(root) || (!m_founders.empty() && !m_founders.contains(root))) {
            blame("root key", "not that of the device that founded the organisation");
            return;
        }
        std::set<DeviceId> trusted;
        for (const auto &key : m_trust.keys())
            trusted.insert(deviceIdOf(key));
        for (const auto &[device, known] : m_devices)
            if (deviceIdOf(known.key) != device || !trusted.contains(device))
                blame("known device", device.text() + ": nobody who may let it in did");
    }

    /// What was written last on this computer must be there: whoever takes facts away from the end of the
    /// chain leaves no gap.
    void checkLastFact(const LedgerRow &ledger)
    {
        if (!fine() || ledger.lastFactId.isNil())
            return;
        if (ownDevice(m_connection, ledger).isNil())
            blame("chain", ledger.lastFactId.text());
    }

    void checkChains()
    {
        if (!fine())
            return;
        SQLite::Statement list(m_connection.database(), std::string(sql::listChains));
        DeviceId device;
        std::uint64_t last = 0;
        Hash hash{};
        while (list.executeStep() && fine()) {
            const auto of = storage::idOf<DeviceId>(list.getColumn(0));
            if (of != device)
                last = 0;
            device = of;
            const auto seq = static_cast<std::uint64_t>(list.getColumn(1).getInt64());
            const bool stored = !list.getColumn(3).isNull();
            const auto bytes = stored ? bytesOfRow(m_connection, list.getColumn(3).getInt64()) : std::nullopt;
            const bool follows = seq == last + 1;
            const bool skips = seq > last + 1;
            const bool gap = skips && device == m_own;
            verdict.gaps += skips && !gap && m_local.devices.contains(device) ? 1 : 0;
            const bool broken = stored && follows && last > 0 && previousIn(*bytes) != hash;
            if (gap || broken)
                blame("chain", storage::idOf<FactId>(list.getColumn(2)).text());
            last = seq;
            hash = stored ? hashIn(*bytes) : hashOf(bytesOf(list.getColumn(4)));
        }
    }

    void compareViews()
    {
        for (const auto &table : viewTables(m_registry)) {
            if (!fine())
                return;
            compareTable(table);
        }
    }

    /// The list by which the next version drops the views.
    void compareViewList()
    {
        if (!fine())
            return;
        auto tables = viewTables(m_registry);
        std::ranges::sort(tables);
        std::vector<std::string> listed;
        SQLite::Statement list(m_connection.database(), std::string(sql::listViewTables));
        while (list.executeStep())
            listed.push_back(list.getColumn(0).getString());
        std::vector<std::string> differing;
        std::ranges::set_symmetric_difference(tables, listed, std::back_inserter(differing));
        if (!differing.empty())
            blame("view", "view_table " + differing.front());
    }

    /// What waits to be erased is named by a tombstone.
    void checkPending()
    {
        if (!fine())
            return;
        const auto pending = pendingErasures(m_connection);
        for (const auto &subject : pending.subjects)
            if (std::ranges::find(m_erased.subjects, subject) == m_erased.subjects.end())
                blame("view", "pending_erasure " + subject.text());
        for (const auto &blob : pending.blobs)
            if (std::ranges::find(m_erased.blobs, blob) == m_erased.blobs.end())
                blame("view", "pending_blob_erasure " + hex(view(blob)));
    }

    void compareTable(const std::string &table)
    {
        ViewRows are(m_connection, table);
        ViewRows shouldBe(m_scratch, table);
        while (true) {
            const bool more = are.next();
            if (more != shouldBe.next()) {
                blame("view", table + " " + (more ? are : shouldBe).key());
                return;
            }
            if (!more)
                return;
            std::string is;
            std::string expected;
            are.append(is);
            shouldBe.append(expected);
            if (is != expected) {
                blame("view", table + " " + are.key());
                return;
            }
        }
    }

    void checkErasures()
    {
        if (!fine())
            return;
        for (const auto &subject : m_erased.subjects) {
            if (m_local.subjectKeys.contains(subject))
                blame("erasure", subject.text());
        }
        for (const auto &blob : erasedBlobs(m_local, m_erased)) {
            if (m_local.blobKeys.contains(blob))
                blame("erasure", hex(view(blob)));
            m_local.erasedBlobs.insert(blob);
        }
    }

    void checkKeys()
    {
        if (!fine())
            return;
        const auto compared = compareKeys(m_asked, m_local, m_erased, m_folder);
        if (!compared) {
            blame("database", fmt::format("{} {}", keysFileName, storage::damageWords(compared.error())));
            return;
        }
        verdict.keys = compared->count;
        if (compared->firstGone)
            blame("key", *compared->firstGone);
    }

    End checkBlobs()
    {
        const auto media = m_folder / "media";
        std::uint64_t done = 0;
        for (const auto &blob : m_blobs) {
            if (!fine())
                break;
            const bool erased = m_local.erasedBlobs.contains(blob.hash);
            const auto checked = verifyBlob(media, blob);
            const bool missing = !checked && checked.error() == BlobError::Missing;
            verdict.blobs += erased ? 0 : 1; // of what was erased nothing is there to be hashed
            if (erased ? !missing : !checked)
                blame(erased ? "erasure" : "blob", hex(view(blob.hash)));
            if (m_progress && m_progress(++done, m_blobs.size()) == Go::Stop)
                return End::Stopped;
        }
        return End::Done;
    }

    /// A sealed file that neither a fact names nor an import is taking in, here since before we began.
    void checkStrayFiles()
    {
        std::set<Hash> named;
        for (const auto &blob : m_blobs)
            named.insert(blob.hash);
        verdict.unnamedBlobs = static_cast<std::uint64_t>(
            std::ranges::count_if(m_local.unnamedBlobs, [&](const Hash &blob) { return !named.contains(blob); }));
        if (!fine() || !m_local.here)
            return;
        auto files = filesIn(m_folder / "media");
        std::erase_if(files,
                      [&](const Hash &blob) { return named.contains(blob) || m_local.unnamedBlobs.contains(blob); });
        if (files.empty())
            return;
        const auto later = readLocalRecords(m_folder); // a writer beside may have taken it in since
        if (!later)
            return;
        for (const auto &blob : files)
            if ((m_local.blobKeys.contains(blob) || !later->blobKeys.contains(blob))
                && std::filesystem::exists(blobFile(m_folder / "media", blob)))
                blame("stray file", hex(view(blob)) + ": no fact names it");
    }

    struct ByHash {
        bool operator()(const BlobName &a, const BlobName &b) const
        {
            return std::pair(a.hash, a.length) < std::pair(b.hash, b.length);
        }
    };

    storage::Connection &m_connection;
    storage::Connection &m_scratch;
    const Registry &m_registry;
    const std::filesystem::path &m_folder;
    LocalRecords m_local;
    std::span<const Recheck> m_rechecks;
    const Progress &m_progress;
    OrganisationId m_organisation;
    KnownDevices m_devices;
    DeviceTrust m_trust;
    Erasures m_erased;
    DeviceId m_own; ///< that writes here: its chain has no gap
    KeysAsked m_asked{DeviceId{}};
    std::set<DeviceId> m_founders; ///< whose first fact names the organisation
    std::set<BlobName, ByHash> m_blobs;
    bool m_notSeen = false; ///< something could not be computed again, because the disk refused
};

/// A database that is not as it should be is something wrong, and no failure to look.
Result<Verdict, VerifyError> verdictOf(const storage::StorageFailure &failure, const std::filesystem::path &file)
{
    if (!storage::isDamage(failure))
        return Failure{VerifyError::Store};
    Verdict verdict;
    verdict.firstWrong =
        Wrong{"database", fmt::format("{} {}", file.filename().string(), storage::damageWords(failure))};
    return verdict;
}

/// The hash of the state that was verified, within its transaction: a writer beside may be further by now.
void hashContent(storage::Connection &connection, const Registry &registry, Verdict &verdict)
{
    try {
        verdict.contentHash = contentHashWithin(connection, registry);
    } catch (const SQLite::Exception &) {
        if (!verdict.firstWrong)
            throw; // else what is wrong is known already
    }
}

} // namespace

Result<Verdict, VerifyError> verify(storage::Connection &connection, const Registry &registry,
                                    const std::filesystem::path &folder, std::span<const Recheck> rechecks,
                                    const Progress &progress)
{
    auto local = readLocalRecords(folder); // before the facts: a key is made before the fact that needs it
    if (!local)
        return verdictOf(local.error(), folder / keysFileName);
    auto scratch = storage::emptyDatabase(workspaceSchema());
    if (!scratch)
        return Failure{VerifyError::Store};
    Verification verification(connection, *scratch, registry, folder, *std::move(local), rechecks, progress);
    try {
        SQLite::Transaction reading(connection.database());
        SQLite::Transaction writing(scratch->database());
        const auto end = verification.run(findLedger(connection));
        if (end != Verification::End::Done)
            return Failure{end == Verification::End::Stopped ? VerifyError::Stopped : VerifyError::Store};
        hashContent(connection, registry, verification.verdict);
    } catch (const SQLite::Exception &exception) {
        return verdictOf(storage::failureOf(exception), connection.file());
    }
    return verification.verdict;
}

} // namespace ringtrue::ledger
