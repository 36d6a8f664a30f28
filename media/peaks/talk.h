// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/peaks/peaks.h"

#include <cstdint>
#include <vector>

namespace ringtrue::media {

/// When somebody speaks, in milliseconds from the start of the recording.
struct TalkSpan {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    bool operator==(const TalkSpan &) const = default;
};

/// Where @p channel is loud enough to be speech: within 24 dB of its own loud passages and above -55 dB of full scale.
/// Pauses below half a second are part of a span. On a grid of 160 ms, for pictures: it measures nothing.
std::vector<TalkSpan> talkSpans(const Peaks &peaks, int channel);

} // namespace ringtrue::media
