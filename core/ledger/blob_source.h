// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"
#include "core/ledger/blobs.h"
#include "core/ledger/secret.h"

#include <filesystem>
#include <memory>

namespace ringtrue::ledger {

/// Opens the blob file @p file with @p key; every chunk is checked when it is first read, the last one
/// at once, so that a file that was cut is refused here.
Result<std::unique_ptr<ByteSource>, BlobError> openBlobFile(const std::filesystem::path &file, const Secret &key);

} // namespace ringtrue::ledger
