// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/ledger/keys.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace ringtrue::ledger {

enum class BlobError {
    Missing, ///< no such file
    Damaged, ///< the file is not what its name says, or its end is missing
    Erased,  ///< its key was destroyed on purpose
    NoKey,   ///< its key is not on this computer
    Source,  ///< what was to be stored could not be read
    Full,    ///< no space left on the disk
    Store    ///< anything else the disk or keys.db refused
};

/// Where the blob @p blob lies under @p media.
std::filesystem::path blobFile(const std::filesystem::path &media, const Hash &blob);
/// Re-hashes the file; needs no key. Missing, Damaged or Store.
Result<Done, BlobError> verifyBlob(const std::filesystem::path &media, const BlobName &blob);

/// Recordings and other large personal things: sealed files under `media/`, named by the SHA-256 of
/// their ciphertext, readable from the middle. Layout: packaging/docs/file-formats.md.
class BlobStore {
public:
    /// @p folder is the workspace's `media`; it is made when the first blob comes.
    BlobStore(std::filesystem::path folder, Keys &keys) : m_folder(std::move(folder)), m_keys(&keys) {}

    /// Seals and stores all of @p source under a new key tied to @p subjects: when one of them is erased,
    /// the blob goes too. The file and its key are durable when this returns; then write the fact that
    /// names it. Where that does not come, Keys::leave() and Ledger::clearLeftBlobs().
    Result<BlobName, BlobError> add(ByteSource &source, std::span<const SubjectId> subjects);
    Result<BlobName, BlobError> add(std::string_view content, std::span<const SubjectId> subjects);

    /// The opened content; its size() is that of the plain bytes. Fails at once where the file was cut.
    Result<std::unique_ptr<ByteSource>, BlobError> open(const Hash &blob) const;
    /// All of a small blob.
    Result<std::string, BlobError> read(const Hash &blob) const;

    Result<Done, BlobError> verify(const BlobName &blob) const { return verifyBlob(m_folder, blob); }
    /// Removes what add() leaves where its process is killed before the file has its name. Nobody else may be adding.
    void removeNameless();
    /// Deletes the file; it is fine where it is gone already.
    Result<Done, BlobError> remove(const Hash &blob);
    std::filesystem::path fileOf(const Hash &blob) const { return blobFile(m_folder, blob); }
    const std::filesystem::path &folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    Keys *m_keys;
};

} // namespace ringtrue::ledger
