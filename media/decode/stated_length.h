// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/sniff.h"

namespace ringtrue::media {

/// What a header says of the sound's length, against what the file holds.
enum class StatedLength {
    Right,    ///< they agree, or the format states none
    Unstated, ///< 0 or a place holder, as programs write that did not finish the file: the file's length counts
    TooShort, ///< an old value, followed by more sound: the file's length counts
    TooLong   ///< the file was cut off
};

/// Whether an MP3 or Ogg file ends where it should: an MP3 has as many bytes as its first frame says and no half
/// frame at its end, an Ogg file ends with a page that is marked as the last one (RFC 3533, 6). Right for other
/// containers: WAV says it in its header, FLAC and M4A when they are decoded to the end.
Result<StatedLength, DecodeError> statedLengthOf(ByteSource &source, const Sniffed &sniffed);

} // namespace ringtrue::media
