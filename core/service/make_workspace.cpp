// SPDX-License-Identifier: Apache-2.0
#include "core/service/make_workspace.h"

#include "core/base/text_flaw.h"
#include "core/ledger/schema.h"
#include "core/organisation/people_facts.h"
#include "core/service/new_folder.h"
#include "core/storage/durable_file.h"

#include <array>
#include <string>
#include <system_error>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

bool isName(std::string_view text)
{
    return !findTextFlaw(text) && !isBlank(text);
}

Result<Done, WorkspaceFailure> makeSubfolders(const WorkspacePaths &paths)
{
    for (const auto &folder : {paths.media(), paths.backups(), paths.log()}) {
        std::error_code error;
        fs::create_directory(folder, error);
        if (error)
            return Failure{folderFailure(error.value())};
    }
    return Done{};
}

Result<Done, WorkspaceFailure> beginLedger(const NewWorkspace &workspace, const WorkspacePaths &paths,
                                           ledger::Keys &keys)
{
    auto connection = storage::openWriter(paths.facts(), ledger::workspaceSchema());
    if (!connection)
        return Failure{workspaceFailure(WorkspacePart::Facts, connection.error())};
    ledger::BlobStore blobs(paths.media(), keys);
    const auto &opening = workspace.opening;
    const auto begun =
        ledger::Ledger::create({*connection, keys, blobs, opening.registry, opening.clock}, workspace.organisation,
                               workspace.firstPerson.id, organisation::personFact(workspace.firstPerson));
    if (!begun)
        return Failure{workspaceFailure(begun.error())};
    return Done{};
}

Result<Done, WorkspaceFailure> fillNew(const NewWorkspace &workspace, const WorkspacePaths &paths)
{
    auto keys = ledger::Keys::create(paths.folder);
    if (!keys)
        return Failure{workspaceFailure(keys.error())};
    const auto begun = beginLedger(workspace, paths, *keys);
    if (!begun)
        return begun;
    const auto allowed = keys->allow(workspace.firstPerson.id);
    if (!allowed)
        return Failure{workspaceFailure(allowed.error())};
    const auto drafts = storage::openWriter(paths.drafts(), draftsSchema());
    if (!drafts)
        return Failure{workspaceFailure(WorkspacePart::Drafts, drafts.error())};
    return Done{};
}

} // namespace

Result<Done, WorkspaceFailure>
makeFolder(const std::filesystem::path &folder,
           const std::function<Result<Done, WorkspaceFailure>(const WorkspacePaths &)> &fill)
{
    auto made = NewFolder::begin(folder);
    if (!made)
        return Failure{made.error()};
    const WorkspacePaths paths{made->path()};
    const auto subfolders = makeSubfolders(paths);
    if (!subfolders)
        return subfolders;
    const auto filled = fill(paths);
    if (!filled)
        return filled;
    for (const auto &each : {paths.media(), paths.backups(), paths.log(), paths.folder}) {
        const auto synced = storage::syncFolder(each);
        if (!synced)
            return Failure{workspaceFailure(WorkspacePart::Folder, synced.error())};
    }
    return made->publish();
}

Result<Done, WorkspaceFailure> makeWorkspace(const NewWorkspace &workspace)
{
    const auto &person = workspace.firstPerson;
    if (!isName(workspace.organisation) || !isName(person.name) || findTextFlaw(person.externalId))
        return Failure{WorkspaceFailure{WorkspaceError::BadName}};
    return makeFolder(workspace.opening.folder, [&](const WorkspacePaths &paths) { return fillNew(workspace, paths); });
}

} // namespace ringtrue::service
