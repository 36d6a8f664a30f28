// SPDX-License-Identifier: Apache-2.0
#include "core/service/restore.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/schema.h"
#include "core/service/backup_blobs.h"
#include "core/service/backup_chain.h"
#include "core/service/draft_blobs.h"
#include "core/service/make_workspace.h"
#include "core/service/sql.h"
#include "core/storage/check_database.h"
#include "core/storage/durable_file.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;
using storage::Connection;

constexpr std::size_t factsRestored = 1000;

Failure<WorkspaceFailure> noBackup(WorkspaceError error)
{
    return Failure{WorkspaceFailure{error, WorkspacePart::Backup}};
}

/// One workspace while it is restored.
class Restoring {
public:
    Restoring(const Restore &what, std::vector<BackupFile> files, RestoreReport &report)
        : m_what(what), m_files(std::move(files)), m_report(report)
    {
    }

    Result<Done, WorkspaceFailure> fill(const WorkspacePaths &paths)
    {
        auto keys = makeKeys(paths);
        if (!keys)
            return Failure{keys.error()};
        auto connection = storage::openWriter(paths.facts(), ledger::workspaceSchema());
        if (!connection)
            return Failure{workspaceFailure(WorkspacePart::Facts, connection.error())};
        ledger::BlobStore blobs(paths.media(), *keys);
        const ledger::LedgerParts parts{*connection, *keys, blobs, m_what.opening.registry, m_what.opening.clock};
        auto done = takeFacts(parts);
        if (done)
            done = beginDevice(parts);
        if (done)
            done = restoreDrafts(paths);
        return done ? copyBlobs(paths, *keys) : done; // last: copying takes long, and who restores is known by now
    }

private:
    Result<ledger::Keys, WorkspaceFailure> makeKeys(const WorkspacePaths &paths)
    {
        if (!m_what.keys) {
            auto keys = ledger::Keys::create(paths.folder);
            if (!keys)
                return Failure{workspaceFailure(keys.error())};
            return std::move(*keys);
        }
        const auto copied = copyKeys(*m_what.keys, paths);
        if (!copied)
            return Failure{copied.error()};
        const auto &signIn = m_what.opening.signIn;
        auto keys = signIn ? ledger::Keys::open(paths.folder, signIn->person, signIn->passphrase)
                           : ledger::Keys::open(paths.folder);
        const auto settled = keys ? keys->settleAll() : Failure{keys.error()};
        if (!settled) // the copy may have been made while a blob was taken in whose fact is in the backup
            return Failure{workspaceFailure(settled.error())};
        // Never on as a device whose later facts are not in the backup: two would sign one chain.
        if (const auto device = keys->makeDevice(); !device)
            return Failure{workspaceFailure(device.error())};
        return std::move(*keys);
    }

    static Result<Done, WorkspaceFailure> copyKeys(const fs::path &from, const WorkspacePaths &paths)
    {
        std::error_code error;
        if (!fs::exists(from / "keys.db", error))
            return Failure{WorkspaceFailure{WorkspaceError::KeysMissing, WorkspacePart::Backup}};
        auto keys = Connection::openReader(from / "keys.db"); // with what may stand in its write-ahead log
        auto copied = keys ? storage::copyDatabase(*keys, paths.keys(), 0600, ledger::keysSchema().leftOut)
                           : Failure{keys.error()};
        if (copied && fs::exists(from / "unlock.key", error))
            copied = storage::copyFile(from / "unlock.key", paths.unlock(), 0600);
        if (!copied)
            return Failure{workspaceFailure(WorkspacePart::Keys, copied.error())};
        return Done{};
    }

    Result<Done, WorkspaceFailure> takeFacts(const ledger::LedgerParts &parts)
    {
        auto ledger = ledger::Ledger::join(parts, m_files.front().header.root);
        if (!ledger)
            return Failure{workspaceFailure(ledger.error())};
        Result<Done, WorkspaceFailure> result = Done{};
        std::vector<std::string> batch;
        for (const auto &file : m_files) {
            const auto read = readBackupFile(file.file, [&](std::string_view fact) {
                batch.emplace_back(fact);
                if (batch.size() == factsRestored)
                    result = takeBatch(*ledger, batch);
                return static_cast<bool>(result);
            });
            if (!result)
                return result;
            if (!read)
                return noBackup(WorkspaceError::Io); // it was whole a moment ago
        }
        return takeBatch(*ledger, batch);
    }

    Result<Done, WorkspaceFailure> takeBatch(ledger::Ledger &ledger, std::vector<std::string> &batch)
    {
        for (const auto &bytes : batch)
            if (const auto fact = ledger::decodeFact(bytes)) // else ingest() will say so
                m_blobs.insert(m_blobs.end(), fact->blobs.begin(), fact->blobs.end());
        const auto arrivals = ledger.ingest(batch);
        if (!arrivals)
            return Failure{workspaceFailure(arrivals.error())};
        for (const auto arrival : *arrivals) {
            m_report.waiting += arrival == ledger::Arrival::Waiting ? 1 : 0;
            m_report.quarantined += arrival == ledger::Arrival::Quarantined ? 1 : 0;
        }
        m_report.facts += batch.size();
        batch.clear();
        if (m_what.opening.progress && m_what.opening.progress(m_report.facts, total()) == ledger::Go::Stop)
            return noBackup(WorkspaceError::Stopped);
        return Done{};
    }

    std::uint64_t total() const
    {
        std::uint64_t facts = 0;
        for (const auto &file : m_files)
            facts += file.facts;
        return facts;
    }

    Result<Done, WorkspaceFailure> copyBlobs(const WorkspacePaths &paths, ledger::Keys &keys)
    {
        std::uint64_t done = 0;
        for (const Hash &blob : m_draftBlobs)
            m_blobs.push_back(namedAsIs(blob, m_what.backup / "blobs", paths.media()));
        std::ranges::stable_sort(m_blobs, {}, &ledger::BlobName::hash); // several facts may name the same one
        const auto same = [](const ledger::BlobName &one, const ledger::BlobName &other) {
            return one.hash == other.hash;
        };
        m_blobs.erase(std::unique(m_blobs.begin(), m_blobs.end(), same), m_blobs.end());
        for (const auto &blob : m_blobs) {
            const auto key = keys.findBlobKey(blob.hash);
            const bool isErased = !key && key.error().error == ledger::KeyError::Erased;
            const auto copied = isErased ? BlobCopy::Present : copyBlob(blob, m_what.backup / "blobs", paths.media());
            if (!copied)
                return Failure{workspaceFailure(WorkspacePart::Media, copied.error())};
            m_report.blobsErased += isErased ? 1 : 0;
            m_report.blobsCopied += *copied == BlobCopy::Copied ? 1 : 0;
            if (*copied == BlobCopy::Missing)
                m_report.blobsMissing.push_back(blob.hash);
            if (*copied == BlobCopy::Damaged)
                m_report.blobsDamaged.push_back(blob.hash);
            if (m_what.opening.progress && m_what.opening.progress(++done, m_blobs.size()) == ledger::Go::Stop)
                return noBackup(WorkspaceError::Stopped);
        }
        return Done{};
    }

    Result<Done, WorkspaceFailure> beginDevice(const ledger::LedgerParts &parts)
    {
        auto ledger = ledger::Ledger::open(parts, m_what.opening.progress);
        if (!ledger)
            return Failure{workspaceFailure(ledger.error())};
        const auto people = parts.keys.people();
        if (!people)
            return Failure{workspaceFailure(people.error())};
        if (!m_what.author && people->empty())
            return Done{}; // nobody could be the author; without the old keys nobody could sign either
        const auto author = authorAmong(*people, parts);
        if (!author)
            return Failure{WorkspaceFailure{WorkspaceError::UnknownPerson, WorkspacePart::Keys}};
        if (std::find(people->begin(), people->end(), *author) == people->end()) {
            const auto allowed = parts.keys.allow(*author);
            if (!allowed)
                return Failure{workspaceFailure(allowed.error())};
        }
        const auto begun = ledger->beginNewDevice(*author);
        if (!begun && begun.error().error != ledger::LedgerError::NotEnrolled)
            return Failure{workspaceFailure(begun.error())};
        m_report.device = begun ? RestoredDevice::Continues : RestoredDevice::NotEnrolled;
        return Done{};
    }

    /// In whose name the new device begins: nobody's by chance.
    std::optional<PersonId> authorAmong(const std::vector<PersonId> &people, const ledger::LedgerParts &parts) const
    {
        if (m_what.author)
            return m_what.author;
        if (m_what.findAuthor)
            return m_what.findAuthor(parts.connection, parts.keys);
        return people.size() == 1 ? std::optional{people.front()} : std::nullopt;
    }

    Result<Done, WorkspaceFailure> restoreDrafts(const WorkspacePaths &paths)
    {
        std::error_code error;
        if (fs::exists(m_what.backup / "drafts.db", error)) {
            const auto copied = storage::copyFile(m_what.backup / "drafts.db", paths.drafts());
            if (!copied)
                return Failure{workspaceFailure(WorkspacePart::Drafts, copied.error())};
            m_report.drafts = isSound(paths.drafts()) ? RestoredDrafts::Restored : RestoredDrafts::Damaged;
        }
        if (m_report.drafts == RestoredDrafts::Damaged) // drafts are no reason to be without the facts
            fs::remove(paths.drafts(), error);
        auto drafts = storage::openWriter(paths.drafts(), draftsSchema());
        if (!drafts)
            return Failure{workspaceFailure(WorkspacePart::Drafts, drafts.error())};
        const auto emptied = storage::write(*drafts, [&] { // backups of earlier versions hold boxes of rounds
            drafts->database().exec(std::string(sql::leaveOutWaitingAnswers));
        });
        if (!emptied)
            return Failure{workspaceFailure(WorkspacePart::Drafts, emptied.error())};
        auto named = blobsOfDrafts(*drafts);
        m_report.draftsUnreadable = named ? std::optional<std::uint64_t>(named->unreadable) : std::nullopt;
        if (named)
            m_draftBlobs = std::move(named->blobs);
        return Done{};
    }

    /// Whether SQLite finds @p database whole, and the program may bring it up to date.
    static bool isSound(const fs::path &database)
    {
        auto drafts = storage::openWriter(database, draftsSchema());
        if (!drafts)
            return false;
        const auto damage = storage::read(*drafts, [&] { return storage::findDamage(*drafts); });
        return damage && !*damage;
    }

    const Restore &m_what;
    std::vector<BackupFile> m_files;
    RestoreReport &m_report;
    std::vector<ledger::BlobName> m_blobs; ///< that facts name
    std::vector<Hash> m_draftBlobs;        ///< that drafts name
};

} // namespace

Result<RestoreReport, WorkspaceFailure> restore(const Restore &what)
{
    std::error_code error;
    if (!fs::is_directory(what.backup, error))
        return noBackup(WorkspaceError::Missing);
    RestoreReport report;
    auto chain = findBackupChain(what.backup);
    report.damagedFiles = std::move(chain.damaged);
    if (chain.files.empty())
        return noBackup(report.damagedFiles.empty() ? WorkspaceError::NotAWorkspace : WorkspaceError::Corrupt);
    Restoring restoring(what, std::move(chain.files), report);
    const auto made =
        makeFolder(what.opening.folder, [&](const WorkspacePaths &paths) { return restoring.fill(paths); });
    if (!made)
        return Failure{made.error()};
    return report;
}

} // namespace ringtrue::service
