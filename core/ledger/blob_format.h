// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/secret.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringtrue::ledger::blob_format {

/// Layout of a blob file, in packaging/docs/file-formats.md: magic, file nonce, sealed chunks.
inline constexpr std::string_view magic = "RTB1";
inline constexpr std::size_t chunkSize = 64 * 1024; ///< plain bytes; only the last chunk may hold fewer
inline constexpr std::size_t tagSize = 16;
inline constexpr std::size_t sealedChunkSize = chunkSize + tagSize;
using FileNonce = std::array<std::uint8_t, 16>;
inline constexpr std::size_t headerSize = 4 + 16;

enum class Place { Within, Last };

/// The nonce of the chunk number @p chunk: the file's, then the number, its top bit marking the last.
Nonce nonceOf(const FileNonce &file, std::uint64_t chunk, Place place);

/// Chunks in a file whose sealed bytes (without header) are @p sealed long, or 0 where no file is so long.
std::uint64_t chunksIn(std::uint64_t sealed);

} // namespace ringtrue::ledger::blob_format
