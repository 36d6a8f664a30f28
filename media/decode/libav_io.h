// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <memory>
#include <optional>

struct AVIOContext;

namespace ringtrue::media {

/// Lets libav read a ByteSource from byte @p start on.
class LibavIo {
public:
    LibavIo(ByteSource &source, std::uint64_t start);
    ~LibavIo();
    LibavIo(const LibavIo &) = delete;
    LibavIo &operator=(const LibavIo &) = delete;

    AVIOContext *context() { return m_context; }
    /// The source's own reason, where reading failed.
    std::optional<DecodeError> error() const { return m_error; }
    /// From now on at most @p bytes are read in all: a hostile index cannot keep opening busy for ever.
    void limit(std::uint64_t bytes) { m_left = bytes; }

private:
    static int readPacket(void *self, std::uint8_t *buffer, int size);
    static std::int64_t seek(void *self, std::int64_t offset, int whence);

    ByteSource &m_source;
    std::uint64_t m_start;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
    std::uint64_t m_left = UINT64_MAX;
    std::optional<DecodeError> m_error;
    AVIOContext *m_context = nullptr;
};

} // namespace ringtrue::media
