// SPDX-License-Identifier: Apache-2.0
#include "media/decode/libav_io.h"

#include <algorithm>
#include <new>

extern "C" {
#include <libavformat/avio.h>
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

namespace ringtrue::media {

namespace {
constexpr int bufferBytes = 64 << 10;
}

LibavIo::LibavIo(ByteSource &source, std::uint64_t start)
    : m_source(source), m_start(start), m_size(source.size() - std::min(source.size(), start))
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
    if (buffer == nullptr)
        throw std::bad_alloc();
    m_context = avio_alloc_context(buffer, bufferBytes, 0, this, &LibavIo::readPacket, nullptr, &LibavIo::seek);
    if (m_context == nullptr) {
        av_free(buffer);
        throw std::bad_alloc();
    }
}

LibavIo::~LibavIo()
{
    av_freep(&m_context->buffer); // libav may have replaced the one we gave it
    avio_context_free(&m_context);
}

int LibavIo::readPacket(void *self, std::uint8_t *buffer, int size)
{
    auto &io = *static_cast<LibavIo *>(self);
    if (io.m_position >= io.m_size || io.m_left == 0)
        return AVERROR_EOF;
    const std::uint64_t count = std::min({static_cast<std::uint64_t>(size), io.m_size - io.m_position, io.m_left});
    const auto got = io.m_source.read(io.m_start + io.m_position, {buffer, static_cast<std::size_t>(count)});
    if (!got) {
        io.m_error = decodeErrorOf(got.error());
        return AVERROR(EIO);
    }
    if (*got == 0)
        return AVERROR_EOF;
    io.m_position += *got;
    io.m_left -= *got;
    return static_cast<int>(*got);
}

std::int64_t LibavIo::seek(void *self, std::int64_t offset, int whence)
{
    auto &io = *static_cast<LibavIo *>(self);
    const auto size = static_cast<std::int64_t>(io.m_size);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += static_cast<std::int64_t>(io.m_position);
        break;
    case SEEK_END:
        offset += size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    io.m_position = static_cast<std::uint64_t>(offset);
    return offset;
}

} // namespace ringtrue::media
