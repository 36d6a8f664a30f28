// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/service/backup_chain.h"
#include "core/service/backup_place.h"
#include "core/service/blob_copies.h"
#include "core/service/draft_blobs.h"
#include "core/service/drafts.h"
#include "core/service/prune_backups.h"
#include "core/storage/migrations.h"

#include <system_error>
#include <utility>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t day = 24LL * 3600 * 1'000'000;
constexpr std::size_t factsInBackup = 500;

Failure<WorkspaceFailure> backupFailure(const storage::StorageFailure &failure)
{
    return Failure{workspaceFailure(WorkspacePart::Backup, failure)};
}

/// The file to go on from, and whether it is time for a full one.
struct Plan {
    BackupHeader header;
    std::uint32_t number = 1;
    std::vector<fs::path> damaged; ///< why it is a full one before its time
};

bool isFullDue(const std::vector<BackupFile> &files, const BackupHeader &header, int fullEveryDays)
{
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if (file->header.root != header.root || file->header.device != header.device)
            return true; // made by another computer or before a restore: its order of arrival is not ours
        if (file->header.kind == BackupKind::Full) {
            const auto age = header.madeAt - file->header.madeAt;
            return age < 0 || age >= fullEveryDays * day; // or the clock was set back
        }
    }
    return true;
}

/// Whether @p facts holds all that @p file does.
Result<bool, WorkspaceFailure> holdsAllOf(storage::Connection &facts, const fs::path &file)
{
    bool holds = true;
    const auto looked = storage::read(facts, [&] {
        return readBackupFile(file, [&](std::string_view bytes) {
            const auto fact = ledger::decodeFact(bytes);
            holds = !fact || ledger::findFactRow(facts, fact->id).has_value();
            return holds;
        });
    });
    if (!looked)
        return Failure{workspaceFailure(WorkspacePart::Facts, looked.error())};
    return holds;
}

/// NotEmpty where the folder of @p files holds facts that are not here, as where another computer or an older copy of
/// the workspace backs up into it too: a restore takes the newest full file, and what only the other one has would be
/// left out.
Result<Done, WorkspaceFailure> refuseOthers(const std::vector<BackupFile> &files, const DeviceId &ours,
                                            storage::Connection &facts)
{
    for (const auto &file : files) {
        // Of our own the last one tells whether this is an older copy of the workspace that was put back.
        if (file.header.device == ours && &file != &files.back())
            continue;
        const auto here = holdsAllOf(facts, file.file);
        if (!here)
            return Failure{here.error()};
        if (!*here)
            return Failure{WorkspaceFailure{WorkspaceError::NotEmpty, WorkspacePart::Backup}};
    }
    return Done{};
}

Plan planOf(const fs::path &folder, BackupChain chain, BackupHeader header, int fullEveryDays)
{
    Plan plan;
    const auto paths = listBackupFiles(folder);
    if (!paths.empty())
        plan.number = *backupNumber(paths.back()) + 1;
    const auto &files = chain.files;
    const bool full = !chain.isUnbroken || isFullDue(files, header, fullEveryDays); // nobody could restore behind a gap
    header.kind = full ? BackupKind::Full : BackupKind::More;
    header.afterRow = full ? 0 : files.back().lastRow;
    header.previous = full ? Hash{} : files.back().hash;
    plan.header = header;
    plan.damaged = std::move(chain.damaged);
    return plan;
}

Result<BackupHeader, WorkspaceFailure> headerOf(Workspace &workspace, storage::Connection &facts)
{
    const auto row = storage::read(facts, [&] { return ledger::findLedger(facts); });
    if (!row)
        return Failure{workspaceFailure(WorkspacePart::Facts, row.error())};
    if (!*row)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
    BackupHeader header;
    header.root = {(*row)->organisation, (*row)->rootKey};
    if (const auto key = workspace.keys().device())
        header.device = ledger::deviceIdOf(*key);
    header.madeAt = workspace.clock().now().microseconds;
    return header;
}

/// One backup while it is made.
class Backup {
public:
    Backup(Workspace &workspace, const BackupOptions &options, fs::path folder, storage::Connection facts)
        : m_workspace(workspace), m_options(options), m_folder(std::move(folder)), m_facts(std::move(facts))
    {
    }

    Result<BackupReport, WorkspaceFailure> run()
    {
        const auto header = headerOf(m_workspace, m_facts);
        if (!header)
            return Failure{header.error()};
        auto chain = findBackupChain(m_folder);
        if (const auto ours = refuseOthers(chain.files, header->device, m_facts); !ours)
            return Failure{ours.error()};
        const auto plan = planOf(m_folder, std::move(chain), *header, m_options.fullEveryDays);
        m_report.damagedFiles = plan.damaged;
        if (plan.header.kind == BackupKind::Full) {
            const auto sound = checkFacts();
            if (!sound)
                return Failure{sound.error()};
        }
        // Drafts first: what is submitted meanwhile is then in the backup as a draft, if not as a fact.
        auto done = copyDrafts();
        if (done)
            done = copyBlobsOfDrafts(plan.header.kind == BackupKind::Full ? CopyCheck::Content : CopyCheck::Size);
        if (done)
            done = writeFacts(plan);
        if (done)
            done = publishDrafts();
        if (done && plan.header.kind == BackupKind::More)
            done = heal(plan.header.afterRow);
        if (!done) {
            std::error_code ignored;
            fs::remove(nextDrafts(), ignored);
            return Failure{done.error()};
        }
        return std::move(m_report);
    }

private:
    Result<Done, WorkspaceFailure> checkFacts()
    {
        const auto sound = storage::read(
            m_facts, [&] { return m_facts.database().execAndGet("PRAGMA integrity_check(1)").getString() == "ok"; });
        if (!sound)
            return Failure{workspaceFailure(WorkspacePart::Facts, sound.error())};
        if (!*sound)
            return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
        return Done{};
    }

    Result<Done, WorkspaceFailure> writeFacts(const Plan &plan)
    {
        const auto counts = ledger::countFacts(m_facts);
        auto batch = ledger::factsAfter(m_facts, plan.header.afterRow, factsInBackup);
        if (!counts || !batch)
            return Failure{workspaceFailure(WorkspacePart::Facts, counts ? batch.error() : counts.error())};
        if (batch->empty() && plan.header.kind == BackupKind::More)
            return Done{};
        auto writer = BackupWriter::start(m_folder, plan.number, plan.header);
        if (!writer)
            return backupFailure(writer.error());
        m_check = plan.header.kind == BackupKind::Full ? CopyCheck::Content : CopyCheck::Size;
        m_total = counts->stored;
        std::int64_t row = plan.header.afterRow;
        while (!batch->empty()) {
            for (const auto &fact : *batch) {
                const auto added = addFact(*writer, fact.bytes);
                if (!added)
                    return added;
                row = fact.row;
            }
            m_done += batch->size();
            if (const auto go = goOn(); !go)
                return go;
            batch = ledger::factsAfter(m_facts, row, factsInBackup);
            if (!batch)
                return Failure{workspaceFailure(WorkspacePart::Facts, batch.error())};
        }
        const auto file = writer->finish(row);
        if (!file)
            return backupFailure(file.error());
        return readBack(*file);
    }

    /// Copies of what earlier backups held, up to the row @p last. No backup goes to make room for them.
    Result<Done, WorkspaceFailure> heal(std::int64_t last)
    {
        const auto healed = m_copies.heal(m_facts, last, [this] { return goOn(); });
        m_report.notHealed = !healed && healed.error().error == WorkspaceError::Full;
        return m_report.notHealed ? Result<Done, WorkspaceFailure>(Done{}) : healed;
    }

    Result<Done, WorkspaceFailure> addFact(BackupWriter &writer, const std::string &bytes)
    {
        const auto fact = ledger::decodeFact(bytes);
        if (!fact) // the disk lost it: an older backup may still have it, so no file without it is made
            return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
        for (const auto &blob : fact->blobs) {
            const auto copied = m_copies.copy(blob, m_check);
            if (!copied)
                return copied;
            if (const auto go = goOn(); !go) // recordings of years take their time
                return go;
        }
        const auto added = writer.add(bytes);
        if (!added)
            return backupFailure(added.error());
        return Done{};
    }

    Result<Done, WorkspaceFailure> goOn() const
    {
        if (m_options.progress && m_options.progress(m_done, m_total) == ledger::Go::Stop)
            return Failure{WorkspaceFailure{WorkspaceError::Stopped, WorkspacePart::Backup}};
        return Done{};
    }

    Result<Done, WorkspaceFailure> readBack(const BackupFile &file)
    {
        storage::forgetCached(file.file);
        const auto found = readBackupFile(file.file);
        if (found && *found == file) {
            m_report.file = file;
            return Done{};
        }
        std::error_code ignored;
        fs::remove(file.file, ignored);
        return Failure{WorkspaceFailure{WorkspaceError::Io, WorkspacePart::Backup}};
    }

    fs::path nextDrafts() const { return m_folder / "drafts.db.next"; }

    /// Under another name: a backup that ends before its facts are written must leave the older drafts with the older
    /// facts, or an evaluation submitted between would be in neither.
    Result<Done, WorkspaceFailure> copyDrafts()
    {
        auto drafts = m_workspace.readDrafts();
        if (!drafts)
            return Failure{drafts.error()};
        const auto copied = storage::copyDatabase(*drafts, nextDrafts(), 0600, draftsSchema().leftOut);
        if (!copied)
            return backupFailure(copied.error());
        return Done{};
    }

    /// Files that no fact names before their evaluation is submitted. Drafts that cannot be read are told, and no
    /// reason to be without a backup of all else.
    Result<Done, WorkspaceFailure> copyBlobsOfDrafts(CopyCheck check)
    {
        auto drafts = storage::Connection::openReader(nextDrafts()); // not what has come since
        const auto named = drafts ? blobsOfDrafts(*drafts) : Failure{DraftFailure{}};
        m_report.draftsUnreadable = named ? std::optional<std::uint64_t>(named->unreadable) : std::nullopt;
        if (!named)
            return Done{};
        for (const Hash &blob : named->blobs) {
            if (auto copied = m_copies.copy(blob, check); !copied)
                return copied;
            if (const auto go = goOn(); !go)
                return go;
        }
        return Done{};
    }

    Result<Done, WorkspaceFailure> publishDrafts()
    {
        std::error_code error;
        fs::rename(nextDrafts(), m_folder / "drafts.db", error);
        if (error)
            return backupFailure(storage::failureOfErrno(error.value()));
        const auto synced = storage::syncFolder(m_folder);
        if (!synced)
            return backupFailure(synced.error());
        return Done{};
    }

    Workspace &m_workspace;
    const BackupOptions &m_options;
    fs::path m_folder;
    storage::Connection m_facts;
    CopyCheck m_check = CopyCheck::Size;
    std::uint64_t m_done = 0; ///< facts, of m_total
    std::uint64_t m_total = 0;
    BackupReport m_report;
    BlobCopies m_copies{m_workspace, m_folder, m_report};
};

Result<BackupReport, WorkspaceFailure> runOnce(Workspace &workspace, const BackupOptions &options,
                                               const fs::path &folder)
{
    auto facts = workspace.readFacts();
    if (!facts)
        return Failure{facts.error()};
    return Backup(workspace, options, folder, std::move(*facts)).run();
}

/// Makes @p folder for its owner alone; one that was there keeps its mode. A disk that knows no modes is no reason to
/// be without a copy.
Result<Done, WorkspaceFailure> makeOwnFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return Done{};
    fs::create_directories(folder, error);
    if (error)
        return backupFailure(storage::failureOfErrno(error.value()));
    fs::permissions(folder, fs::perms::owner_all, error);
    return Done{};
}

KeysReadableBy readersOf(const fs::path &file)
{
    std::error_code error;
    const auto mode = fs::status(file, error).permissions();
    return (mode & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none ? KeysReadableBy::OwnerOnly
                                                                                      : KeysReadableBy::Others;
}

} // namespace

Result<BackupReport, WorkspaceFailure> backup(Workspace &workspace, const BackupOptions &options)
{
    const auto folder = options.folder.empty() ? workspace.paths().backups() : options.folder;
    if (const auto refused = refusalOfBackupFolder(workspace, folder))
        return Failure{*refused};
    for (const auto &place : {folder, folder / "blobs"})
        if (const auto made = makeOwnFolder(place); !made)
            return Failure{made.error()};
    const auto lock = storage::WorkspaceLock::take(folder / "lock", "backup");
    if (!lock) {
        auto failure = workspaceFailure(lock.error());
        failure.part = WorkspacePart::Backup;
        return Failure{failure};
    }
    std::vector<fs::path> removed;
    auto report = runOnce(workspace, options, folder);
    while (!report && report.error().error == WorkspaceError::Full) {
        const auto gone = removeOldestBackup(folder);
        if (gone.empty())
            return report;
        removed.insert(removed.end(), gone.begin(), gone.end());
        report = runOnce(workspace, options, folder);
    }
    if (!report)
        return report;
    removeUselessBlobs(folder / "blobs", workspace.keys());
    const auto limit = limitOf(folder, options.shareOfDisk);
    while (sizeOf(folder) > limit) {
        const auto gone = removeOldestBackup(folder);
        report->overLimit = gone.empty();
        if (gone.empty())
            break;
        removed.insert(removed.end(), gone.begin(), gone.end());
    }
    report->removedFiles = std::move(removed);
    return report;
}

Result<KeysReadableBy, WorkspaceFailure> backupKeys(Workspace &workspace, const std::filesystem::path &folder)
{
    if (const auto refused = refusalOfKeyFolder(workspace, folder))
        return Failure{*refused};
    if (const auto made = makeOwnFolder(folder); !made)
        return Failure{made.error()};
    auto keys = storage::Connection::openReader(workspace.paths().keys());
    if (!keys)
        return Failure{workspaceFailure(WorkspacePart::Keys, keys.error())};
    const auto copied = storage::copyDatabase(*keys, folder / "keys.db", 0600, ledger::keysSchema().leftOut);
    if (!copied)
        return backupFailure(copied.error());
    std::error_code error;
    fs::remove(folder / "unlock.key", error);
    if (fs::exists(workspace.paths().unlock(), error)) {
        const auto unlock = storage::copyFile(workspace.paths().unlock(), folder / "unlock.key", 0600);
        if (!unlock)
            return backupFailure(unlock.error());
    }
    return readersOf(folder / "keys.db");
}

} // namespace ringtrue::service
