// SPDX-License-Identifier: Apache-2.0
#include "core/service/blob_copies.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/stored_facts.h"
#include "core/service/backup_chain.h"

#include <algorithm>
#include <system_error>

namespace ringtrue::service {

namespace {

constexpr std::size_t factsOfBlobs = 500;

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
    m_ofDrafts.insert(blob);
    return copy(namedAsIs(blob, m_workspace.paths().media(), m_folder), check);
}

Result<Done, WorkspaceFailure> BlobCopies::heal(storage::Connection &facts, std::int64_t lastRow,
                                                const std::function<Result<Done, WorkspaceFailure>()> &goOn)
{
    if (haveSameSizes(m_workspace.paths().media(), m_folder))
        return Done{};
    auto nameless = onlyIn(m_folder, m_workspace.paths().media());
    auto batch = ledger::factsAfter(facts, 0, factsOfBlobs);
    while (batch && !batch->empty()) {
        for (const auto &stored : *batch) {
            if (stored.row > lastRow && nameless.empty())
                return Done{};
            const auto fact = ledger::decodeFact(stored.bytes);
            if (!fact)
                return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
            for (const auto &blob : fact->blobs)
                nameless.erase(blob.hash);
            if (const auto healed = stored.row > lastRow ? Done{} : healBlobsOf(*fact); !healed)
                return healed;
            if (const auto go = goOn(); !go)
                return go;
        }
        batch = ledger::factsAfter(facts, batch->back().row, factsOfBlobs);
    }
    if (!batch)
        return Failure{workspaceFailure(WorkspacePart::Facts, batch.error())};
    removeNameless(nameless);
    return Done{};
}

Result<Done, WorkspaceFailure> BlobCopies::healBlobsOf(const ledger::Fact &fact)
{
    for (const auto &blob : fact.blobs) {
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

/// They lie in no media, no fact names them, and their keys went with the draft's: without them nobody asks for more
/// than sizes at the next backup. A restore may have left facts out that name them, and have brought keys that are
/// older than theirs.
void BlobCopies::removeNameless(const std::set<Hash> &blobs)
{
    if (blobs.empty() || m_report.draftsUnreadable != std::uint64_t{0} || !areAllThere(m_folder.parent_path()))
        return; // a draft or backup file that cannot be read may name them
    for (const auto &blob : blobs) {
        const auto key = m_workspace.keys().findBlobKey(blob);
        std::error_code ignored;
        if (!m_ofDrafts.contains(blob) && !key && key.error().error == ledger::KeyError::NoKey)
            std::filesystem::remove(ledger::blobFile(m_folder, blob), ignored);
    }
}

} // namespace ringtrue::service
