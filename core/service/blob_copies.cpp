// SPDX-License-Identifier: Apache-2.0
#include "core/service/blob_copies.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/stored_facts.h"

#include <algorithm>

namespace ringtrue::service {

namespace {

constexpr std::size_t factsAtOnce = 500;

/// Several facts may name the same blob.
void addOnce(std::vector<Hash> &blobs, const Hash &blob)
{
    if (std::ranges::find(blobs, blob) == blobs.end())
        blobs.push_back(blob);
}

} // namespace

BlobCopies::BlobCopies(Workspace &workspace, const std::filesystem::path &folder, BackupReport &report)
    : m_workspace(workspace), m_folder(folder / "blobs"), m_report(report)
{
}

Result<Done, WorkspaceFailure> BlobCopies::copy(const ledger::BlobName &blob, CopyCheck check)
{
    const auto what = copied(blob, check);
    if (!what)
        return Failure{what.error()};
    m_report.blobsCopied += *what == BlobCopy::Copied ? 1 : 0;
    m_report.blobsMissing += *what == BlobCopy::Missing ? 1 : 0;
    m_report.blobsReadBack += *what == BlobCopy::Present && check == CopyCheck::Content ? 1 : 0;
    return Done{};
}

Result<Done, WorkspaceFailure> BlobCopies::copy(const Hash &blob, CopyCheck check)
{
    return copy(namedAsIs(blob, m_workspace.paths().media(), m_folder), check);
}

Result<Done, WorkspaceFailure> BlobCopies::heal(storage::Connection &facts, std::int64_t lastRow,
                                                const std::function<Result<Done, WorkspaceFailure>()> &goOn)
{
    if (haveSameSizes(m_workspace.paths().media(), m_folder))
        return Done{};
    auto batch = ledger::factsAfter(facts, 0, factsAtOnce);
    while (batch && !batch->empty()) {
        for (const auto &stored : *batch) {
            if (stored.row > lastRow)
                return Done{};
            if (const auto healed = healBlobsOf(stored.bytes); !healed)
                return healed;
            if (const auto go = goOn(); !go)
                return go;
        }
        batch = ledger::factsAfter(facts, batch->back().row, factsAtOnce);
    }
    if (!batch)
        return Failure{workspaceFailure(WorkspacePart::Facts, batch.error())};
    return Done{};
}

Result<Done, WorkspaceFailure> BlobCopies::healBlobsOf(const std::string &bytes)
{
    const auto fact = ledger::decodeFact(bytes);
    if (!fact)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
    for (const auto &blob : fact->blobs) {
        const auto what = copied(blob, CopyCheck::Size);
        if (!what)
            return Failure{what.error()};
        m_report.blobsHealed += *what == BlobCopy::Copied ? 1 : 0; // it was gone
    }
    return Done{};
}

Result<BlobCopy, WorkspaceFailure> BlobCopies::copied(const ledger::BlobName &blob, CopyCheck check)
{
    const auto what = copyBlob(blob, m_workspace.paths().media(), m_folder, check);
    if (!what)
        return Failure{workspaceFailure(WorkspacePart::Backup, what.error())};
    m_report.blobsHealed += *what == BlobCopy::Healed ? 1 : 0;
    if (*what == BlobCopy::Damaged)
        addOnce(m_report.blobsDamaged, blob.hash);
    if (*what == BlobCopy::Lost && !wasErased(blob.hash))
        addOnce(m_report.blobsLost, blob.hash);
    return *what;
}

/// Then its copy goes, whole or not.
bool BlobCopies::wasErased(const Hash &blob)
{
    const auto key = m_workspace.keys().findBlobKey(blob);
    return !key && key.error().error == ledger::KeyError::Erased;
}

} // namespace ringtrue::service
