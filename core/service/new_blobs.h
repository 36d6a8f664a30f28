// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/workspace.h"

#include <span>
#include <string_view>
#include <vector>

namespace ringtrue::service {

/// The files that one import stores before it appends the facts that name them. Those that no fact names when it
/// goes are destroyed with their keys; where the program is killed first, the next one that writes here does that.
class NewBlobs {
public:
    explicit NewBlobs(Workspace &workspace) : m_workspace(workspace) {}
    NewBlobs(const NewBlobs &) = delete;
    NewBlobs &operator=(const NewBlobs &) = delete;
    ~NewBlobs();

    /// As BlobStore::add().
    Result<ledger::BlobName, ledger::BlobError> add(ByteSource &source, std::span<const ledger::SubjectId> subjects);
    Result<ledger::BlobName, ledger::BlobError> add(std::string_view content,
                                                    std::span<const ledger::SubjectId> subjects);

private:
    Workspace &m_workspace;
    std::vector<Hash> m_added;
};

} // namespace ringtrue::service
