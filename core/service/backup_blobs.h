// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/storage/connection.h"

#include <filesystem>

namespace ringtrue::service {

/// What became of one blob when it was copied.
enum class BlobCopy {
    Copied,
    Present, ///< the copy was there already
    Missing, ///< its file is not there: erased, past its retention, or lost
    Damaged  ///< its file is not what its name says; not copied
};

/// Copies the blob @p name from one folder of blobs to another, reads the copy back and makes it durable.
Result<BlobCopy, storage::StorageFailure> copyBlob(const ledger::BlobName &name, const std::filesystem::path &from,
                                                   const std::filesystem::path &to);

} // namespace ringtrue::service
