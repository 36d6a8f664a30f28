// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>

namespace ringtrue {

enum class ReadError {
    Io,      ///< the disk or file system refused
    Damaged, ///< the bytes are not those that were written
    Erased,  ///< the key was destroyed on purpose
    NoKey    ///< the key is not on this computer
};

/// Bytes that can be read from anywhere: a file, a memory block, an opened (decrypted) blob.
/// One object belongs to one thread.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills the front of @p out from @p offset; returns how many bytes, 0 at the end.
    virtual Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
};

} // namespace ringtrue
