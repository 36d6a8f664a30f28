// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/row.h"
#include "forms/service/content_drafts.h"

namespace ringtrue::forms {

inline ContentDraftFailure contentFailure(const storage::StorageFailure &failure)
{
    return {.error = ContentDraftError::Store, .keys = {}, .storage = failure};
}

/// What a workspace says that is only read.
inline ContentDraftFailure onlyRead()
{
    return contentFailure({storage::StorageError::ReadOnly, 0});
}

/// Runs @p change, which says whether the draft it is about was there, in one transaction on the thread that writes
/// drafts.db, and gives up the reserve where the disk is full. Where the workspace is only read: onlyRead().
template <typename Change>
Result<Done, ContentDraftFailure> changeContent(service::Workspace &workspace, Change change)
{
    if (!workspace.canWrite())
        return Failure{onlyRead()};
    const auto work = [&](storage::Connection &connection) {
        return storage::withReserve(workspace.reserve(), [&]() -> Result<Done, ContentDraftFailure> {
            const auto there = storage::write(connection, [&]() -> bool { return change(connection); });
            if (!there)
                return Failure{contentFailure(there.error())};
            if (!*there)
                return Failure{ContentDraftFailure{ContentDraftError::Missing, {}, {}}};
            return Done{};
        });
    };
    return workspace.drafts().thread().submit(work).get();
}

/// What @p look reads of drafts.db: on the thread that writes it, or beside another program that does.
template <typename Look>
auto readContent(service::Workspace &workspace, Look look)
    -> Result<std::invoke_result_t<Look, storage::Connection &>, ContentDraftFailure>
{
    using Value = std::invoke_result_t<Look, storage::Connection &>;
    const auto work = [&](storage::Connection &connection) {
        return storage::read(connection, [&]() -> Value { return look(connection); });
    };
    if (workspace.canWrite()) {
        auto found = workspace.drafts().thread().submit(work).get();
        if (!found)
            return Failure{contentFailure(found.error())};
        return std::move(*found);
    }
    auto connection = workspace.readDrafts();
    if (!connection)
        return Failure{contentFailure({storage::StorageError::Io, connection.error().sqliteCode})};
    auto found = work(*connection);
    if (!found)
        return Failure{contentFailure(found.error())};
    return std::move(*found);
}

} // namespace ringtrue::forms
