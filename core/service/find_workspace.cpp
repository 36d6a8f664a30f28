// SPDX-License-Identifier: Apache-2.0
#include "core/service/find_workspace.h"

#include "core/ledger/schema.h"
#include "core/storage/durable_file.h"
#include "core/storage/regular_file.h"

#include <array>
#include <system_error>
#include <utility>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// A file of no bytes is as good as none, unless what belongs in it stands in its write-ahead log.
bool isEmpty(const fs::path &file)
{
    std::error_code ignored;
    auto log = file;
    log += "-wal";
    return fs::file_size(file, ignored) == 0 && !isThere(log);
}

bool isForeign(const fs::path &file)
{
    const auto opened = storage::openReader(file, ledger::workspaceSchema());
    return !opened && opened.error().error == storage::StorageError::NotOurs;
}

} // namespace

Result<Done, WorkspaceFailure> findWorkspace(const WorkspacePaths &paths)
{
    std::error_code error;
    const bool there = fs::exists(paths.folder, error);
    if (error)
        return Failure{workspaceFailure(WorkspacePart::Folder, storage::failureOfErrno(error.value()))};
    if (!there)
        return Failure{WorkspaceFailure{WorkspaceError::Missing}};
    if (!fs::is_directory(paths.folder, error))
        return Failure{WorkspaceFailure{WorkspaceError::NotAWorkspace}};
    const auto noFile = findNoFile(paths);
    const bool facts = isThere(paths.facts()) && !isEmpty(paths.facts());
    const bool others = isThere(paths.keys()) || isThere(paths.drafts());
    if (!others && (!facts || isForeign(paths.facts())))
        return Failure{WorkspaceFailure{WorkspaceError::NotAWorkspace}};
    if (noFile)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, *noFile}};
    if (!facts)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
    if (isThere(paths.keys()) && isEmpty(paths.keys()))
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Keys}};
    return Done{};
}

std::optional<WorkspacePart> findNoFile(const WorkspacePaths &paths)
{
    const std::array<std::pair<fs::path, WorkspacePart>, 6> files{{{paths.facts(), WorkspacePart::Facts},
                                                                   {paths.drafts(), WorkspacePart::Drafts},
                                                                   {paths.keys(), WorkspacePart::Keys},
                                                                   {paths.unlock(), WorkspacePart::Unlock},
                                                                   {paths.lock(), WorkspacePart::Lock},
                                                                   {paths.reserve(), WorkspacePart::Reserve}}};
    for (const auto &[file, part] : files)
        if (!storage::isFileOrNothing(file))
            return part;
    return std::nullopt;
}

} // namespace ringtrue::service
