// SPDX-License-Identifier: Apache-2.0
#include "media/decode/stated_length.h"

#include "media/decode/mp3_frame.h"
#include "media/decode/read_at.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

constexpr std::uint64_t tailBytes = 70'000; // more than an Ogg page may have (65,307)
constexpr std::size_t largestMp3Frame = 2'880;

/// The end of @p source, as much as it takes to see how it ends.
Result<std::string, DecodeError> tailOf(ByteSource &source, std::uint64_t start)
{
    const auto from = std::max(start, source.size() - std::min(source.size(), tailBytes));
    return readAt(source, from, static_cast<std::size_t>(source.size() - from));
}

/// How many bytes of tags stand at the end of @p tail: ID3v1, APEv2.
std::size_t trailingTags(std::string_view tail)
{
    std::size_t tags = 0;
    if (tail.size() >= 128 && tail.substr(tail.size() - 128, 3) == "TAG")
        tags = 128;
    const auto rest = tail.substr(0, tail.size() - tags);
    constexpr std::size_t footer = 32;
    if (rest.size() < footer || rest.substr(rest.size() - footer, 8) != "APETAGEX")
        return tags;
    const auto foot = rest.substr(rest.size() - footer);
    std::size_t size = 0; // little-endian; of the items and the footer
    for (std::size_t i = 4; i-- > 0;)
        size = size << 8 | static_cast<unsigned char>(foot[12 + i]);
    const bool hasHeader = (static_cast<unsigned char>(foot[23]) & 0x80) != 0;
    return tags + std::min(size + (hasHeader ? footer : 0), rest.size());
}

/// Whether the last of frames in a row is only half there. Frames are followed from the first place in the
/// tail where three of them agree.
bool endsInHalfAFrame(std::string_view frames)
{
    const auto from = frames.size() > 8 * largestMp3Frame ? frames.size() - 8 * largestMp3Frame : 0;
    for (auto start = from; start + 4 <= frames.size(); ++start) {
        auto at = start;
        int count = 0;
        for (auto length = mp3FrameLength(frames, at); length != 0 && isSameMp3Stream(frames, start, at);
             length = mp3FrameLength(frames, at)) {
            if (at + length > frames.size())
                return count >= 3;
            at += length;
            ++count;
        }
        if (count >= 3)
            return at < frames.size() && frames.size() - at < 4; // less than a header is left
    }
    return false;
}

Result<StatedLength, DecodeError> mp3Length(ByteSource &source, std::uint64_t start)
{
    const auto head = readAt(source, start, largestMp3Frame);
    if (!head)
        return Failure{head.error()};
    auto tail = tailOf(source, start);
    if (!tail)
        return Failure{tail.error()};
    const auto tags = trailingTags(*tail);
    const auto present = source.size() - start - tags;
    const auto stated = statedMp3Bytes(*head);
    if (stated && *stated > present)
        return StatedLength::TooLong;
    const auto frames = std::string_view(*tail).substr(0, tail->size() - tags);
    return !stated && endsInHalfAFrame(frames) ? StatedLength::TooLong : StatedLength::Right;
}

/// Whether the page at @p at is all there and marked as the last one.
bool isLastPage(std::string_view bytes, std::size_t at)
{
    constexpr std::size_t headBytes = 27;
    constexpr unsigned endOfStream = 4;
    if (at + headBytes > bytes.size())
        return false;
    const auto segments = static_cast<unsigned char>(bytes[at + 26]);
    auto end = at + headBytes + segments;
    if (end > bytes.size())
        return false;
    for (std::size_t i = 0; i < segments; ++i)
        end += static_cast<unsigned char>(bytes[at + headBytes + i]);
    return end <= bytes.size() && (static_cast<unsigned char>(bytes[at + 5]) & endOfStream) != 0;
}

Result<StatedLength, DecodeError> oggLength(ByteSource &source, std::uint64_t start)
{
    const auto tail = tailOf(source, start);
    if (!tail)
        return Failure{tail.error()};
    const auto last = tail->rfind("OggS");
    return last != std::string::npos && isLastPage(*tail, last) ? StatedLength::Right : StatedLength::TooLong;
}

} // namespace

Result<StatedLength, DecodeError> statedLengthOf(ByteSource &source, const Sniffed &sniffed)
{
    if (sniffed.container == Container::Mp3)
        return mp3Length(source, sniffed.start);
    if (sniffed.container == Container::Ogg)
        return oggLength(source, sniffed.start);
    return StatedLength::Right;
}

} // namespace ringtrue::media
