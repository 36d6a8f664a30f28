// SPDX-License-Identifier: Apache-2.0
#include "core/service/verify_workspace.h"

#include "core/ledger/content_hash.h"
#include "core/ledger/local_records.h"
#include "core/ledger/schema.h"
#include "core/service/find_workspace.h"
#include "core/storage/check_database.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <unistd.h>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;
using ledger::Wrong;

/// Something wrong, or nothing.
using Looked = Result<std::optional<Wrong>, WorkspaceFailure>;

/// A database of a workspace and what it must be.
struct DatabaseFile {
    fs::path file;
    WorkspacePart part;
    storage::Schema schema;
    bool madeBySteps; ///< and by nothing else
};

Wrong damaged(const fs::path &file, std::string_view words)
{
    return {"database", fmt::format("{} {}", file.filename().string(), words)};
}

/// Where the failure tells of the file, what is wrong with it.
Looked wrongOr(const DatabaseFile &database, const storage::StorageFailure &failure)
{
    std::error_code ignored;
    const bool gone = failure.error == storage::StorageError::Missing && !fs::exists(database.file, ignored);
    const bool unreadable = !gone && ::access(database.file.c_str(), R_OK) != 0;
    if (!unreadable && failure.error == storage::StorageError::TooOld)
        return std::optional{Wrong{
            "older version", fmt::format("{} {}", database.file.filename().string(), storage::damageWords(failure))}};
    if (!unreadable && (gone || storage::isDamage(failure)))
        return std::optional{damaged(database.file, storage::damageWords(failure))};
    return Failure{workspaceFailure(database.part, failure)};
}

Looked checkDatabase(const DatabaseFile &database)
{
    auto connection = storage::openReader(database.file, database.schema);
    if (!connection)
        return wrongOr(database, connection.error());
    const auto line = storage::read(*connection, [&] { return storage::findDamage(*connection); });
    if (!line)
        return wrongOr(database, line.error());
    if (*line)
        return std::optional{Wrong{"database", fmt::format("{}: {}", database.file.filename().string(), **line)}};
    if (!database.madeBySteps)
        return std::optional<Wrong>{};
    auto expected = storage::emptyDatabase(database.schema);
    if (!expected)
        return Failure{workspaceFailure(WorkspacePart::Folder, expected.error())};
    const auto other = storage::read(*connection, [&] { return storage::schemaDifference(*connection, *expected); });
    if (!other)
        return wrongOr(database, other.error());
    return *other ? std::optional{Wrong{"schema", fmt::format("{}: {}", database.file.filename().string(), **other)}}
                  : std::nullopt;
}

Looked checkDatabases(const WorkspacePaths &paths)
{
    const std::array<DatabaseFile, 3> databases{{
        {paths.facts(), WorkspacePart::Facts, ledger::workspaceSchema(), false},
        {paths.keys(), WorkspacePart::Keys, ledger::keysSchema(), true},
        {paths.drafts(), WorkspacePart::Drafts, draftsSchema(), true},
    }};
    for (const auto &database : databases) {
        auto looked = checkDatabase(database);
        if (!looked || *looked)
            return looked;
    }
    return std::optional<Wrong>{};
}

/// The content hash where the views can be read all the same.
std::optional<Hash> hashOf(const WorkspacePaths &paths, const ledger::Registry &registry)
{
    auto connection = storage::openReader(paths.facts(), ledger::workspaceSchema());
    if (!connection)
        return std::nullopt;
    const auto hash = ledger::contentHash(*connection, registry);
    return hash ? std::optional{*hash} : std::nullopt;
}

/// What is no file beside the databases.
std::optional<Wrong> wrongFile(const WorkspacePaths &paths)
{
    const auto part = findNoFile(paths);
    if (!part)
        return std::nullopt;
    const auto file = *part == WorkspacePart::Unlock ? paths.unlock()
                      : *part == WorkspacePart::Lock ? paths.lock()
                                                     : paths.reserve();
    return Wrong{"file", fmt::format("{} is no file", file.filename().string())};
}

Result<ledger::Verdict, WorkspaceFailure> verifyLedger(const Opening &opening, const WorkspacePaths &paths,
                                                       std::span<const ledger::Recheck> rechecks)
{
    auto connection = storage::openReader(paths.facts(), ledger::workspaceSchema());
    if (!connection)
        return Failure{workspaceFailure(WorkspacePart::Facts, connection.error())};
    auto verdict = ledger::verify(*connection, opening.registry, paths.folder, rechecks, opening.progress);
    if (verdict)
        return std::move(*verdict);
    const auto error = verdict.error() == ledger::VerifyError::Stopped ? WorkspaceError::Stopped : WorkspaceError::Io;
    return Failure{WorkspaceFailure{error, WorkspacePart::Facts}};
}

Result<ledger::Keys, ledger::KeyFailure> openKeys(const Opening &opening)
{
    if (opening.signIn)
        return ledger::Keys::open(opening.folder, opening.signIn->person, opening.signIn->passphrase,
                                  ledger::KeyAccess::Read);
    return ledger::Keys::open(opening.folder, ledger::KeyAccess::Read);
}

Looked lookThrough(const WorkspacePaths &paths, ledger::Keys &keys, const RecheckDrafts &recheckDrafts)
{
    auto drafts = storage::openReader(paths.drafts(), draftsSchema());
    if (!drafts)
        return Failure{workspaceFailure(WorkspacePart::Drafts, drafts.error())};
    const auto damaged = recheckDrafts(*drafts, keys);
    if (!damaged)
        return Failure{workspaceFailure(WorkspacePart::Drafts, damaged.error().storage)};
    return *damaged ? std::optional{Wrong{"draft", **damaged}} : std::nullopt;
}

/// Opens every key, and what is in the drafts with them, where the keys can be opened; that a passphrase guards them is
/// no fault.
Looked openAllKeys(const Opening &opening, const WorkspacePaths &paths, WorkspaceVerdict &verdict,
                   const RecheckDrafts &recheckDrafts)
{
    using ledger::KeyError;
    const auto records = ledger::readLocalRecords(paths.folder);
    if (!records)
        return Failure{workspaceFailure(WorkspacePart::Keys, records.error())};
    verdict.erasedBlobs = records->erasedBlobs.size();
    std::error_code ignored;
    if (records->unlock && !fs::exists(paths.unlock(), ignored))
        return std::optional{Wrong{"key", "unlock.key is missing"}};
    auto keys = openKeys(opening);
    if (!keys && keys.error().error == KeyError::Locked && !records->unlock)
        return std::optional<Wrong>{};
    if (!keys
        && (keys.error().error == KeyError::Locked || keys.error().error == KeyError::NoUnlock
            || keys.error().error == KeyError::Damaged))
        return std::optional{Wrong{"key", "unlock.key does not open keys.db"}};
    if (!keys)
        return Failure{workspaceFailure(keys.error())};
    const auto inspection = keys->inspect();
    if (!inspection)
        return Failure{workspaceFailure(inspection.error())};
    verdict.keysOpened = true;
    if (!inspection->damaged.empty())
        return std::optional{Wrong{"key", inspection->damaged}};
    return recheckDrafts ? lookThrough(paths, *keys, recheckDrafts) : std::optional<Wrong>{};
}

} // namespace

Result<WorkspaceVerdict, WorkspaceFailure>
verifyWorkspace(const Opening &opening, std::span<const ledger::Recheck> rechecks, const RecheckDrafts &recheckDrafts)
{
    const WorkspacePaths paths{opening.folder};
    if (const auto found = findWorkspace(paths); !found && found.error().error != WorkspaceError::Corrupt)
        return Failure{found.error()};
    WorkspaceVerdict result;
    const auto databases = checkDatabases(paths);
    if (!databases)
        return Failure{databases.error()};
    if (*databases) {
        result.verdict.firstWrong = *databases;
        result.verdict.contentHash = hashOf(paths, opening.registry);
        return result;
    }
    if (auto noFile = wrongFile(paths)) {
        result.verdict.firstWrong = std::move(noFile);
        result.verdict.contentHash = hashOf(paths, opening.registry);
        return result;
    }
    auto verdict = verifyLedger(opening, paths, rechecks);
    if (!verdict)
        return Failure{verdict.error()};
    result.verdict = std::move(*verdict);
    if (result.verdict.firstWrong)
        return result;
    const auto keys = openAllKeys(opening, paths, result, recheckDrafts);
    if (!keys)
        return Failure{keys.error()};
    result.verdict.firstWrong = *keys;
    return result;
}

Result<KeysVerdict, WorkspaceFailure> verifyKeys(Workspace &workspace, storage::Connection &reader)
{
    const auto found = ledger::verifyKeys(reader, workspace.paths().folder);
    if (!found)
        return Failure{workspaceFailure(WorkspacePart::Keys, found.error())};
    KeysVerdict verdict{found->count, found->firstGone.value_or("")};
    if (!verdict.firstWrong.empty())
        return verdict;
    const auto inspection = workspace.keys().inspect();
    if (!inspection)
        return Failure{workspaceFailure(inspection.error())};
    verdict.firstWrong = inspection->damaged;
    return verdict;
}

} // namespace ringtrue::service
