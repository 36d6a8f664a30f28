// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ringtrue {

/// A block of memory as a source of bytes.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string bytes) : m_bytes(std::move(bytes)) {}

    std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset >= m_bytes.size())
            return std::size_t{0};
        const std::size_t count = std::min<std::size_t>(out.size(), m_bytes.size() - offset);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, out.begin());
        return count;
    }

private:
    std::string m_bytes;
};

} // namespace ringtrue
