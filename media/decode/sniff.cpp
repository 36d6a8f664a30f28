// SPDX-License-Identifier: Apache-2.0
#include "media/decode/sniff.h"

#include "core/domain/words.h"
#include "media/decode/mp3_frame.h"
#include "media/decode/read_at.h"

#include <array>

namespace ringtrue::media {

namespace {

constexpr std::array containerWords{Word{Container::Wav, "wav"}, Word{Container::Flac, "flac"},
                                    Word{Container::Mp3, "mp3"}, Word{Container::Ogg, "ogg"},
                                    Word{Container::Mp4, "m4a"}};

constexpr std::size_t sniffedBytes = 64u << 10;
constexpr int mostTags = 100; // each costs a read: a file could hold hundreds of millions

unsigned headByte(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// Where the bytes after all leading ID3v2 tags begin (ID3v2.4 structure, 3.1: 28-bit length, footer).
Result<std::uint64_t, DecodeError> afterId3(ByteSource &source)
{
    std::uint64_t start = 0;
    for (int tags = 0; tags < mostTags; ++tags) {
        const auto head = readAt(source, start, 10);
        if (!head)
            return Failure{head.error()};
        if (head->size() < 10 || head->substr(0, 3) != "ID3")
            return start;
        std::uint64_t length = 0;
        for (std::size_t i = 6; i < 10; ++i)
            length = length << 7 | (headByte(*head, i) & 0x7F);
        start += 10 + length + ((headByte(*head, 5) & 0x10) != 0 ? 10 : 0);
        if (start >= source.size())
            return Failure{DecodeError::NotAudio};
    }
    return Failure{DecodeError::NotAudio};
}

/// Where three frames in a row begin; a file of fewer frames must consist of them alone.
std::optional<std::size_t> findMp3(std::string_view bytes, bool isWholeFile)
{
    for (std::size_t start = 0; start + 4 <= bytes.size(); ++start) {
        std::size_t at = start;
        int frames = 0;
        for (std::size_t length = mp3FrameLength(bytes, at); length != 0; length = mp3FrameLength(bytes, at)) {
            if (!isSameMp3Stream(bytes, start, at))
                break;
            at += length;
            if (++frames == 3)
                return start;
        }
        if (start == 0 && frames > 0 && isWholeFile && at >= bytes.size())
            return start;
    }
    return std::nullopt;
}

} // namespace

std::string_view word(Container container)
{
    return wordOf(containerWords, container);
}

Result<Sniffed, DecodeError> sniff(ByteSource &source)
{
    if (source.size() == 0)
        return Failure{DecodeError::Empty};
    if (source.size() > maxAudioBytes)
        return Failure{DecodeError::TooLarge};
    const auto start = afterId3(source);
    if (!start)
        return Failure{start.error()};
    const auto head = readAt(source, *start, sniffedBytes);
    if (!head)
        return Failure{head.error()};
    const std::string_view bytes = *head;
    const std::string_view first = bytes.substr(0, 4);
    if ((first == "RIFF" || first == "RF64") && bytes.size() >= 12 && bytes.substr(8, 4) == "WAVE")
        return Sniffed{Container::Wav, *start};
    if (first == "fLaC")
        return Sniffed{Container::Flac, *start};
    if (first == "OggS")
        return Sniffed{Container::Ogg, *start};
    if (bytes.size() >= 8 && bytes.substr(4, 4) == "ftyp")
        return Sniffed{Container::Mp4, *start};
    if (const auto frame = findMp3(bytes, *start + bytes.size() == source.size()))
        return Sniffed{Container::Mp3, *start + *frame};
    return Failure{DecodeError::NotAudio};
}

} // namespace ringtrue::media
