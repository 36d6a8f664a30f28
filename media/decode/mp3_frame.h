// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ringtrue::media {

/// The length in bytes of the MPEG audio layer III frame whose header is at @p at of @p bytes; 0 where there is
/// none (ISO 11172-3, 2.4.2.3; free format is not read).
std::size_t mp3FrameLength(std::string_view bytes, std::size_t at);
/// Whether the headers at @p a and @p b agree on what never changes within a stream.
bool isSameMp3Stream(std::string_view bytes, std::size_t a, std::size_t b);

/// How many bytes a whole stream has, its first frame included, as that frame says: the field of the `Xing` or
/// `Info` frame that LAME and most other encoders write. Nothing where @p bytes do not begin with one.
std::optional<std::uint64_t> statedMp3Bytes(std::string_view bytes);

} // namespace ringtrue::media
