// SPDX-License-Identifier: Apache-2.0
#include "media/decode/mp3_frame.h"

#include <array>

namespace ringtrue::media {

namespace {

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t bigAt(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) << 24 | byteAt(bytes, at + 1) << 16 | byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3);
}

/// Header and side information, after which the tag stands (ISO 11172-3, 2.4.1.7; ISO 13818-3 for MPEG 2).
std::size_t tagPlace(std::string_view bytes)
{
    const bool isMpeg1 = ((byteAt(bytes, 1) >> 3) & 3) == 3;
    const bool isMono = byteAt(bytes, 3) >> 6 == 3;
    if (isMpeg1)
        return 4 + (isMono ? 17 : 32);
    return 4 + (isMono ? 9 : 17);
}

} // namespace

std::size_t mp3FrameLength(std::string_view bytes, std::size_t at)
{
    if (at + 4 > bytes.size() || byteAt(bytes, at) != 0xFF || (byteAt(bytes, at + 1) & 0xE0) != 0xE0)
        return 0;
    constexpr std::array<int, 16> kbitsV1{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array<int, 16> kbitsV2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    constexpr std::array<int, 4> rates{44100, 48000, 32000, 0};
    const unsigned version = (byteAt(bytes, at + 1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const unsigned layer = (byteAt(bytes, at + 1) >> 1) & 3;   // 1: layer III
    if (version == 1 || layer != 1)
        return 0;
    const int kbits = (version == 3 ? kbitsV1 : kbitsV2)[byteAt(bytes, at + 2) >> 4];
    const int rate = rates[(byteAt(bytes, at + 2) >> 2) & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    if (kbits == 0 || rate == 0)
        return 0;
    const int padding = (byteAt(bytes, at + 2) >> 1) & 1;
    return static_cast<std::size_t>((version == 3 ? 144 : 72) * kbits * 1000 / rate + padding);
}

bool isSameMp3Stream(std::string_view bytes, std::size_t a, std::size_t b)
{
    // version and layer, and the sampling rate
    return (byteAt(bytes, a + 1) & 0xFE) == (byteAt(bytes, b + 1) & 0xFE)
           && (byteAt(bytes, a + 2) & 0x0C) == (byteAt(bytes, b + 2) & 0x0C);
}

std::optional<std::uint64_t> statedMp3Bytes(std::string_view bytes)
{
    constexpr std::uint32_t hasFrames = 1;
    constexpr std::uint32_t hasBytes = 2;
    const auto length = mp3FrameLength(bytes, 0);
    if (length == 0 || length > bytes.size())
        return std::nullopt;
    const auto at = tagPlace(bytes);
    if (at + 16 > length || (bytes.substr(at, 4) != "Xing" && bytes.substr(at, 4) != "Info"))
        return std::nullopt;
    const auto flags = bigAt(bytes, at + 4);
    if ((flags & hasBytes) == 0)
        return std::nullopt;
    return bigAt(bytes, at + 8 + ((flags & hasFrames) != 0 ? 4 : 0));
}

} // namespace ringtrue::media
