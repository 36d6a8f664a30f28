// SPDX-License-Identifier: Apache-2.0
#include "core/service/new_blobs.h"

namespace ringtrue::service {

NewBlobs::~NewBlobs()
{
    if (m_added.empty())
        return;
    m_workspace.keys().leave(m_added);
    // What cannot be destroyed now stays listed: the next erasure or opening does it.
    static_cast<void>(
        m_workspace.submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.clearLeftBlobs(); })
            .get());
}

Result<ledger::BlobName, ledger::BlobError> NewBlobs::add(ByteSource &source,
                                                          std::span<const ledger::SubjectId> subjects)
{
    auto blob = m_workspace.blobs().add(source, subjects);
    if (blob)
        m_added.push_back(blob->hash);
    return blob;
}

Result<ledger::BlobName, ledger::BlobError> NewBlobs::add(std::string_view content,
                                                          std::span<const ledger::SubjectId> subjects)
{
    auto blob = m_workspace.blobs().add(content, subjects);
    if (blob)
        m_added.push_back(blob->hash);
    return blob;
}

} // namespace ringtrue::service
