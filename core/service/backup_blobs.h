// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/storage/connection.h"

#include <filesystem>
#include <set>

namespace ringtrue::service {

/// What became of one blob when it was copied.
enum class BlobCopy {
    Copied,
    Present, ///< the copy was there already
    Healed,  ///< the copy was damaged, and was made anew
    Missing, ///< its file is not there: erased, past its retention, or lost
    Damaged, ///< its file is not what its name says; not copied
    Lost     ///< the copy is damaged, and was left so: its file is damaged, too, or not there
};

/// How a copy that is there already is looked at.
enum class CopyCheck {
    Size,
    Content ///< all of it is read from the disk
};

/// Copies the blob @p name from one folder of blobs to another, reads the copy back and makes it durable. A copy that
/// is there already and whole is left alone.
Result<BlobCopy, storage::StorageFailure> copyBlob(const ledger::BlobName &name, const std::filesystem::path &from,
                                                   const std::filesystem::path &to, CopyCheck check = CopyCheck::Size);

/// The blob @p hash, which no fact names yet, with the length that its file has in @p from; where there is none, in @p
/// to.
ledger::BlobName namedAsIs(const Hash &hash, const std::filesystem::path &from, const std::filesystem::path &to);

/// The blobs that have a file, whole or not, in @p copies and none in @p blobs. Nothing is read but names.
std::set<Hash> onlyIn(const std::filesystem::path &copies, const std::filesystem::path &blobs);

/// Whether each blob of one folder of blobs is in the other with the same size. Nothing is read but names and sizes.
bool haveSameSizes(const std::filesystem::path &blobs, const std::filesystem::path &others);

} // namespace ringtrue::service
