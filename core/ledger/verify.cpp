// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"

#include "core/base/hex.h"
#include "core/ledger/apply_fact.h"
#include "core/ledger/blobs.h"
#include "core/ledger/check_facts.h"
#include "core/ledger/content_hash.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/local_records.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/sql.h"
#include "core/ledger/view_rows.h"
#include "core/storage/row.h"

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

/// One run of verify(), inside one read transaction of the workspace.
class Verification {
public:
    Verification(storage::Connection &connection, storage::Connection &scratch, const Registry &registry,
                 const std::filesystem::path &media, LocalRecords local, std::span<const Recheck> rechecks,
                 const Progress &progress)
        : m_connection(connection), m_scratch(scratch), m_registry(registry), m_media(media), m_local(std::move(local)),
          m_rechecks(rechecks), m_progress(progress)
    {
    }

    enum class End { Done, Stopped };
    End run(const LedgerRow &ledger)
    {
        m_organisation = ledger.organisation;
        m_rootKey = ledger.rootKey;
        m_devices = knownDevices(m_connection);
        if (ledger.viewsHash != view(m_registry.schemaHash())) {
            blame("view schema", "made by another version of this program: rebuild");
            return End::Done;
        }
        createViews(m_scratch, m_registry);
        if (checkStoredFacts() == End::Stopped)
            return End::Stopped;
        checkLastFact(ledger);
        checkChains();
        compareViews();
        checkErasures();
        return checkBlobs();
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
                                  list.getColumn(3).getString(), std::string(bytesOf(list.getColumn(4)))});
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
        for (auto piece = nextPiece(list); !piece.rows.empty() && fine();) {
            auto next = nextPiece(list); // checked while these are applied
            const auto checked = piece.checked.get();
            for (std::size_t i = 0; i < piece.rows.size() && fine(); ++i)
                checkRow(piece.rows[i], checked[i]);
            if (m_progress && m_progress(verdict.facts, total) == Go::Stop)
                return End::Stopped;
            piece = std::move(next);
        }
        list.tryReset();
        return End::Done;
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
        if (applyFact(m_scratch, m_registry, fact, checked.body) != Effect::Applied)
            return true;
        for (const auto &recheck : m_rechecks) {
            if (recheck.kind == fact.kind && !recheck.holds(m_connection, fact, checked.body))
                return blame(recheck.what, row.id.text());
        }
        return true;
    }

    /// What was written last on this computer must be there: whoever takes facts away from the end of the
    /// chain leaves no gap.
    void checkLastFact(const LedgerRow &ledger)
    {
        if (!fine() || ledger.lastFactId.isNil())
            return;
        SQLite::Statement find(m_connection.database(), std::string(sql::findFactOrQuarantined));
        storage::Binder(find).uuid(ledger.lastFactId);
        if (!find.executeStep())
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
            const bool stored = list.getColumn(5).getInt() == 1;
            const bool follows = seq == last + 1;
            const bool gap = seq > last + 1 && m_local.devices.contains(device);
            const bool broken = stored && follows && last > 0 && hashOf(bytesOf(list.getColumn(3))) != hash;
            if (gap || broken)
                blame("chain", storage::idOf<FactId>(list.getColumn(2)).text());
            last = seq;
            hash = hashOf(bytesOf(list.getColumn(4)));
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
        const auto erased = erasures(m_connection, readDeviceTrust(m_connection, m_rootKey, m_devices));
        for (const auto &subject : erased.subjects) {
            if (m_local.subjectKeys.contains(subject))
                blame("erasure", subject.text());
        }
        m_local.erasedBlobs.insert(erased.blobs.begin(), erased.blobs.end());
    }

    End checkBlobs()
    {
        for (const auto &blob : m_blobs) {
            if (!fine())
                break;
            ++verdict.blobs;
            const bool erased = m_local.erasedBlobs.contains(blob.hash);
            const auto checked = verifyBlob(m_media, blob);
            const bool missing = !checked && checked.error() == BlobError::Missing;
            if (erased ? !missing : !checked)
                blame(erased ? "erasure" : "blob", hex(view(blob.hash)));
            if (m_progress && m_progress(verdict.blobs, m_blobs.size()) == Go::Stop)
                return End::Stopped;
        }
        return End::Done;
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
    const std::filesystem::path &m_media;
    LocalRecords m_local;
    std::span<const Recheck> m_rechecks;
    const Progress &m_progress;
    OrganisationId m_organisation;
    PublicKey m_rootKey{};
    KnownDevices m_devices;
    std::set<BlobName, ByHash> m_blobs;
};

/// A database that SQLite cannot read is something wrong, and no failure to look.
Result<Verdict, VerifyError> verdictOf(const storage::StorageFailure &failure, const std::filesystem::path &file)
{
    if (failure.error != storage::StorageError::Corrupt && failure.error != storage::StorageError::NotOurs)
        return Failure{VerifyError::Store};
    Verdict verdict;
    verdict.firstWrong = Wrong{"database", file.filename().string()};
    return verdict;
}

} // namespace

Result<Verdict, VerifyError> verify(storage::Connection &connection, const Registry &registry,
                                    const std::filesystem::path &folder, std::span<const Recheck> rechecks,
                                    const Progress &progress)
{
    auto local = readLocalRecords(folder);
    if (!local)
        return verdictOf(local.error(), folder / "keys.db");
    auto scratch = storage::Connection::openWriter(""); // SQLite's own temporary file
    if (!scratch)
        return Failure{VerifyError::Store};
    const auto media = folder / "media";
    Verification verification(connection, *scratch, registry, media, *std::move(local), rechecks, progress);
    try {
        SQLite::Transaction reading(connection.database());
        const auto ledger = findLedger(connection);
        if (!ledger)
            return Failure{VerifyError::NotBegun};
        SQLite::Transaction writing(scratch->database());
        if (verification.run(*ledger) == Verification::End::Stopped)
            return Failure{VerifyError::Stopped};
    } catch (const SQLite::Exception &exception) {
        return verdictOf(storage::failureOf(exception), connection.file());
    }
    const auto hash = contentHash(connection, registry);
    if (hash)
        verification.verdict.contentHash = *hash;
    else if (!verification.verdict.firstWrong)
        return verdictOf(hash.error(), connection.file());
    return verification.verdict;
}

} // namespace ringtrue::ledger
