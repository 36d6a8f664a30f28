// SPDX-License-Identifier: Apache-2.0
#include "media/decode/wav_header.h"

#include "media/decode/read_at.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

constexpr std::uint32_t maxFormatBytes = 4096;
constexpr int maxChunks = 4096;

struct Chunk {
    std::string id;
    std::uint64_t size = 0;
};

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::string littleBytes(std::uint64_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    return bytes;
}

bool isChunkId(std::string_view id)
{
    return id.size() == 4 && std::all_of(id.begin(), id.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// The chunk head at @p at, or one with an empty id where no chunk can be.
Result<Chunk, DecodeError> chunkAt(ByteSource &source, std::uint64_t at)
{
    const auto head = readAt(source, at, 8);
    if (!head)
        return Failure{head.error()};
    if (head->size() < 8 || !isChunkId(std::string_view(*head).substr(0, 4)))
        return Chunk{};
    return Chunk{head->substr(0, 4), little(*head, 4, 4)};
}

bool isSane(std::string_view format)
{
    if (format.size() < 16)
        return false;
    std::uint32_t tag = little(format, 0, 2);
    const std::uint32_t channels = little(format, 2, 2);
    const std::uint32_t rate = little(format, 4, 4);
    const std::uint32_t block = little(format, 12, 2);
    const std::uint32_t bits = little(format, 14, 2);
    if (tag == 0xFFFE) {
        if (format.size() < 40)
            return false;
        tag = little(format, 24, 2); // the sub-format's first bytes
    }
    if (channels == 0 || rate < 1000 || rate > 384'000 || block == 0)
        return false;
    const bool isPlain = tag == 1 || tag == 3 || tag == 6 || tag == 7; // PCM, float, A-law, u-law
    return !isPlain || (bits % 8 == 0 && bits <= 64 && block == channels * bits / 8);
}

/// Is what follows the sound something that files do have there, so that the stated length is right?
Result<bool, DecodeError> isProperEnd(ByteSource &source, std::uint64_t end)
{
    for (const std::uint64_t at : {end, end + 1}) {
        if (at >= source.size())
            return true;
        const auto rest = readAt(source, at, 8);
        if (!rest)
            return Failure{rest.error()};
        const std::string_view head = *rest;
        if (head.substr(0, 2) == "PK" || head.substr(0, 3) == "TAG" || head.substr(0, 3) == "ID3")
            return true;
        if (head.size() == 8 && isChunkId(head.substr(0, 4)) && little(head, 4, 4) <= source.size() - at - 8)
            return true;
    }
    return false;
}

Result<WavHeader, DecodeError> withData(ByteSource &source, WavHeader header, std::uint64_t stated, bool isRf64)
{
    const std::uint64_t present = source.size() - std::min(source.size(), header.dataOffset);
    header.dataSize = std::min(stated, present);
    if (isRf64 || stated == 0 || stated >= 0xFFFFFF00u || stated == 0x7FFFFFFFu || stated == 0x80000000u) {
        header.dataSize = present;
        header.statedLength = StatedLength::Unstated;
    } else if (stated > present) {
        header.statedLength = StatedLength::TooLong;
    } else if (stated < present) {
        const auto proper = isProperEnd(source, header.dataOffset + stated);
        if (!proper)
            return Failure{proper.error()};
        if (!*proper) {
            header.dataSize = present;
            header.statedLength = StatedLength::TooShort;
        }
    }
    header.dataSize -= header.dataSize % little(header.format, 12, 2);
    if (header.dataSize == 0)
        return Failure{DecodeError::Empty};
    return header;
}

class CleanWav final : public ByteSource {
public:
    CleanWav(std::unique_ptr<ByteSource> source, const WavHeader &header)
        : m_source(std::move(source)), m_dataOffset(header.dataOffset), m_dataSize(header.dataSize)
    {
        m_head = "RIFF" + littleBytes(20 + header.format.size() + m_dataSize) + "WAVEfmt "
                 + littleBytes(header.format.size()) + header.format + "data" + littleBytes(m_dataSize);
    }
    std::uint64_t size() const override { return m_head.size() + m_dataSize; }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset < m_head.size()) {
            const std::size_t count = std::min<std::size_t>(out.size(), m_head.size() - offset);
            std::copy_n(m_head.begin() + static_cast<std::ptrdiff_t>(offset), count, out.begin());
            return count;
        }
        const std::uint64_t at = offset - m_head.size();
        if (at >= m_dataSize)
            return std::size_t{0};
        return m_source->read(m_dataOffset + at, out.first(std::min<std::uint64_t>(out.size(), m_dataSize - at)));
    }

private:
    std::unique_ptr<ByteSource> m_source;
    std::string m_head;
    std::uint64_t m_dataOffset;
    std::uint64_t m_dataSize;
};

} // namespace

Result<WavHeader, DecodeError> readWavHeader(ByteSource &source, std::uint64_t start)
{
    const auto riff = readAt(source, start, 12);
    if (!riff)
        return Failure{riff.error()};
    if (riff->size() < 12)
        return Failure{DecodeError::BadHeader};
    WavHeader header;
    std::uint64_t at = start + 12;
    for (int i = 0; i < maxChunks; ++i) {
        const auto chunk = chunkAt(source, at);
        if (!chunk)
            return Failure{chunk.error()};
        if (chunk->id.empty())
            return Failure{DecodeError::BadHeader};
        if (chunk->id == "data") {
            header.dataOffset = at + 8;
            if (header.format.empty())
                return Failure{DecodeError::BadHeader};
            return withData(source, std::move(header), chunk->size, riff->substr(0, 4) == "RF64");
        }
        if (chunk->id == "fmt ") {
            auto format =
                readAt(source, at + 8, static_cast<std::size_t>(std::min<std::uint64_t>(chunk->size, maxFormatBytes)));
            if (!format)
                return Failure{format.error()};
            if (chunk->size > maxFormatBytes || !isSane(*format))
                return Failure{DecodeError::BadHeader};
            header.format = std::move(*format);
            header.format.resize(header.format.size() + header.format.size() % 2, '\0');
        }
        at += 8 + chunk->size;
        if (chunk->size % 2 != 0) { // padded by the standard; not by every program
            const auto unpadded = chunkAt(source, at);
            if (!unpadded)
                return Failure{unpadded.error()};
            at += unpadded->id == "data" || unpadded->id == "fmt " || unpadded->id == "LIST" ? 0 : 1;
        }
    }
    return Failure{DecodeError::BadHeader};
}

std::unique_ptr<ByteSource> cleanWav(std::unique_ptr<ByteSource> source, const WavHeader &header)
{
    return std::make_unique<CleanWav>(std::move(source), header);
}

} // namespace ringtrue::media
