// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"

namespace ringtrue::media {

/// Reads a source that somebody else owns and that outlives this one.
class SharedSource final : public ByteSource {
public:
    explicit SharedSource(ByteSource &source) : m_source(source) {}
    std::uint64_t size() const override { return m_source.size(); }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return m_source.read(offset, out);
    }

private:
    ByteSource &m_source;
};

} // namespace ringtrue::media
