// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <string>

namespace ringtrue::media {

/// Up to @p count bytes of @p source from @p offset; fewer only where it ends.
inline Result<std::string, DecodeError> readAt(ByteSource &source, std::uint64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    std::size_t filled = 0;
    while (filled < count) {
        const auto got =
            source.read(offset + filled, {reinterpret_cast<std::uint8_t *>(bytes.data()) + filled, count - filled});
        if (!got)
            return Failure{decodeErrorOf(got.error())};
        if (*got == 0)
            break;
        filled += *got;
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace ringtrue::media
