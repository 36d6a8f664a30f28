// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/blob_format.h"

#include <algorithm>

namespace ringtrue::ledger::blob_format {

static_assert(headerSize == magic.size() + FileNonce{}.size());

Nonce nonceOf(const FileNonce &file, std::uint64_t chunk, Place place)
{
    constexpr std::uint64_t lastBit = 1ULL << 63;
    Nonce nonce{};
    std::copy(file.begin(), file.end(), nonce.begin());
    const std::uint64_t number = place == Place::Last ? chunk | lastBit : chunk;
    for (std::size_t i = 0; i < 8; ++i)
        nonce[file.size() + i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    return nonce;
}

std::uint64_t chunksIn(std::uint64_t sealed)
{
    const std::uint64_t whole = sealed / sealedChunkSize;
    const std::uint64_t rest = sealed % sealedChunkSize;
    if (rest == 0)
        return whole;
    // Only a file without any content may have a chunk without content.
    if (rest < tagSize || (rest == tagSize && whole > 0))
        return 0;
    return whole + 1;
}

} // namespace ringtrue::ledger::blob_format
