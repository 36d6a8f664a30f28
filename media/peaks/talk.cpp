// SPDX-License-Identifier: Apache-2.0
#include "media/peaks/talk.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

constexpr std::int64_t cellMs = 16 * peakCellMs;
constexpr std::int64_t shortestPauseMs = 500;
constexpr int quietest = 255 - 147;   // -55 dB of full scale, in steps of 0.375 dB
constexpr int belowLoudPassages = 64; // 24 dB

/// The loudness that a twentieth of the cells with any sound reach.
int loudPassages(const std::vector<PeakCell> &cells)
{
    std::vector<std::uint8_t> loudness;
    for (const auto &cell : cells)
        if (cell.loudness > 0)
            loudness.push_back(cell.loudness);
    if (loudness.empty())
        return 0;
    const auto place = loudness.begin() + static_cast<std::ptrdiff_t>(loudness.size() * 19 / 20);
    std::nth_element(loudness.begin(), place, loudness.end());
    return *place;
}

} // namespace

std::vector<TalkSpan> talkSpans(const Peaks &peaks, int channel)
{
    const auto &cells = peaks.cells(channel, 1);
    const int least = std::max(quietest, loudPassages(cells) - belowLoudPassages);
    std::vector<TalkSpan> spans;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (cells[at].loudness < least)
            continue;
        const auto from = static_cast<std::int64_t>(at) * cellMs;
        const auto to = std::min(from + cellMs, peaks.durationMs());
        if (!spans.empty() && from - spans.back().toMs < shortestPauseMs)
            spans.back().toMs = to;
        else
            spans.push_back({from, to});
    }
    return spans;
}

} // namespace ringtrue::media
