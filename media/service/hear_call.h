// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "media/decode/sniff.h"
#include "media/peaks/peaks.h"
#include "media/service/import_interaction.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ringtrue::media {

/// SHA-256 of what a call consists of.
struct ContentHashes {
    Hash all{};              ///< over the bytes of all files
    std::vector<Hash> files; ///< of each
};
Result<ContentHashes, ImportFailure> hashesOf(const std::vector<std::unique_ptr<ByteSource>> &files);

/// What a call turned out to be when it was decoded.
struct Heard {
    Peaks peaks;
    AudioFormat format;
    Container container = Container::Wav;
    std::vector<std::size_t> cutOff{};
    std::vector<LostSound> lost{};
    std::vector<std::int64_t> lengthsMs{}; ///< of the two sides where they clearly differ (sidesMayDifferMs)
};

/// Decodes the call from end to end: its length is the truth then.
Result<Heard, ImportFailure> hear(const std::vector<std::unique_ptr<ByteSource>> &files);

} // namespace ringtrue::media
