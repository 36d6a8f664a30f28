// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/wave_peaks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr qsizetype coarser = 32; // buckets of one level in one of the next

WaveBucket loudest(WaveBucket one, WaveBucket other)
{
    return {std::max(one.peak, other.peak), std::max(one.rms, other.rms)};
}

double gainOf(const WavePeaks::Lane &customer, const WavePeaks::Lane &agent)
{
    constexpr double full = 242; // leaves a little air
    constexpr double most = 4;   // a whisper stays small
    WaveBucket loudestOfAll;
    for (const auto *lane : {&customer, &agent})
        for (const auto &bucket : *lane)
            loudestOfAll = loudest(loudestOfAll, bucket);
    return std::clamp(full / std::max<int>(1, loudestOfAll.peak), 1.0, most);
}

} // namespace

WavePeaks::WavePeaks(qint64 durationMs, double bucketUs, Lane customer, Lane agent)
{
    auto data = std::make_shared<Data>();
    data->durationMs = durationMs;
    data->isMixed = agent.isEmpty();
    data->gain = gainOf(customer, agent);
    data->sides[Customer] = levels(bucketUs / 1000, std::move(customer));
    data->sides[Agent] = levels(bucketUs / 1000, std::move(agent));
    m_data = std::move(data);
}

QList<WavePeaks::Level> WavePeaks::levels(double bucketMs, Lane finest)
{
    QList<Level> levels{{bucketMs, std::move(finest)}};
    while (levels.constLast().buckets.size() > 4096) {
        const auto &fine = levels.constLast();
        Level coarse{fine.bucketMs * double(coarser), {}};
        for (qsizetype start = 0; start < fine.buckets.size(); start += coarser) {
            WaveBucket bucket;
            for (auto at = start; at < std::min(start + coarser, fine.buckets.size()); ++at)
                bucket = loudest(bucket, fine.buckets[at]);
            coarse.buckets.append(bucket);
        }
        levels.append(std::move(coarse));
    }
    return levels;
}

WaveBucket WavePeaks::between(Side side, double fromMs, double toMs) const
{
    if (!m_data || toMs <= fromMs)
        return {};
    const auto &levels = m_data->sides[side];
    const auto *level = &levels.constFirst();
    for (const auto &other : levels)
        if (other.bucketMs <= toMs - fromMs)
            level = &other;
    const auto first = std::max<qsizetype>(0, qsizetype(std::floor(fromMs / level->bucketMs)));
    const auto last = std::min(level->buckets.size(), qsizetype(std::ceil(toMs / level->bucketMs)));
    WaveBucket bucket;
    for (auto at = first; at < last; ++at)
        bucket = loudest(bucket, level->buckets[at]);
    return bucket;
}

} // namespace ringtrue::qml
