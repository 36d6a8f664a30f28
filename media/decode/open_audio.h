// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"
#include "media/decode/sniff.h"
#include "media/decode/wav_header.h"

#include <memory>

namespace ringtrue::media {

/// A recording ready to be read, and what its header had to say.
struct OpenedAudio {
    std::unique_ptr<AudioReader> reader;
    Container container = Container::Wav;
    StatedLength statedLength = StatedLength::Right;
};

/// Opens the recording in @p source by what it holds, whatever its name was: WAV, FLAC, MP3, Opus or
/// Vorbis in Ogg, AAC or ALAC in M4A; at its original rate.
Result<OpenedAudio, DecodeError> openAudio(std::unique_ptr<ByteSource> source);

} // namespace ringtrue::media
