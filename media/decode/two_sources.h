// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <memory>

namespace ringtrue::media {

/// Two one-channel recordings of one call as its left and right channel. The lower rate is raised to
/// the higher one; the shorter recording ends in silence.
///
/// @return TooManyChannels where one of them has two
Result<std::unique_ptr<AudioReader>, DecodeError> twoSources(std::unique_ptr<AudioReader> left,
                                                             std::unique_ptr<AudioReader> right);

} // namespace ringtrue::media
