// SPDX-License-Identifier: Apache-2.0
#include "media/decode/open_audio.h"

#include "media/decode/libav_reader.h"

namespace ringtrue::media {

Result<OpenedAudio, DecodeError> openAudio(std::unique_ptr<ByteSource> source)
{
    const auto sniffed = sniff(*source);
    if (!sniffed)
        return Failure{sniffed.error()};
    OpenedAudio opened{nullptr, sniffed->container, StatedLength::Right};
    std::uint64_t start = sniffed->start;
    if (sniffed->container == Container::Wav) {
        const auto header = readWavHeader(*source, start);
        if (!header)
            return Failure{header.error()};
        opened.statedLength = header->statedLength;
        source = cleanWav(std::move(source), *header);
        start = 0;
    } else {
        const auto length = statedLengthOf(*source, *sniffed);
        if (!length)
            return Failure{length.error()};
        opened.statedLength = *length;
    }
    auto reader = LibavReader::open(std::move(source), start, sniffed->container);
    if (!reader)
        return Failure{reader.error()};
    opened.reader = std::move(*reader);
    return opened;
}

} // namespace ringtrue::media
