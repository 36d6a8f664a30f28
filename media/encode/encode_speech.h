// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

namespace ringtrue::media {

/// Frames a second of encoded speech.
inline constexpr int speechRate = 16'000;

/// A sound as a file's bytes.
struct EncodedSound {
    std::string mimeType; ///< `audio/mpeg`, `audio/wav`
    std::string bytes;
    bool operator==(const EncodedSound &) const = default;
};

/// @p mono (speechRate, full scale = 1) as MP3, 48 kbit/s: 6 KB a second; nothing where this libav has no encoder.
std::optional<std::string> mp3Of(std::span<const float> mono);
/// The same as WAV, 16 bit: 32 KB a second. What is beyond full scale is cut off.
std::string wavOf(std::span<const float> mono);
/// The smaller one that can be made here.
EncodedSound encodeSpeech(std::span<const float> mono);

} // namespace ringtrue::media
