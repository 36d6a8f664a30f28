// SPDX-License-Identifier: Apache-2.0
#include "media/decode/audio_reader.h"

namespace ringtrue::media {

DecodeError decodeErrorOf(ReadError error)
{
    switch (error) {
    case ReadError::Io:
        return DecodeError::Io;
    case ReadError::Damaged:
        return DecodeError::Damaged;
    case ReadError::Erased:
        return DecodeError::Erased;
    case ReadError::NoKey:
        return DecodeError::NoKey;
    }
    return DecodeError::Io;
}

} // namespace ringtrue::media
