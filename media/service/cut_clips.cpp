// SPDX-License-Identifier: Apache-2.0
#include "media/service/cut_clips.h"

#include "media/decode/resampler.h"

#include <algorithm>

namespace ringtrue::media {

namespace {

/// At most @p frames of @p reader from where it stands, its channels mixed into one.
Result<std::vector<float>, DecodeError> readMixed(AudioReader &reader, std::int64_t frames)
{
    const auto channels = static_cast<std::size_t>(reader.format().channels);
    std::vector<float> mono;
    std::vector<float> buffer(std::size_t{4096} * channels);
    while (static_cast<std::int64_t>(mono.size()) < frames) {
        const auto wanted = std::min<std::int64_t>(4096, frames - static_cast<std::int64_t>(mono.size()));
        const auto got = reader.read(std::span(buffer).first(static_cast<std::size_t>(wanted) * channels));
        if (!got)
            return Failure{got.error()};
        if (*got == 0)
            break;
        for (std::size_t i = 0; i < *got; ++i) {
            float sum = 0;
            for (std::size_t channel = 0; channel < channels; ++channel)
                sum += buffer[i * channels + channel];
            mono.push_back(sum / static_cast<float>(channels));
        }
    }
    return mono;
}

} // namespace

Result<Clip, DecodeError> cutClip(AudioReader &reader, const TimeSpan &span, const ClipLimits &limits)
{
    const int rate = reader.format().rate;
    const auto from = std::max<std::int64_t>(span.startMs - limits.marginMs, 0);
    const auto wanted = span.endMs + limits.marginMs - from;
    const auto length = std::min(wanted, limits.longestMs);
    if (auto sought = reader.seek(frameAt(from, rate)); !sought)
        return Failure{sought.error()};
    const auto mixed = readMixed(reader, frameAt(length, rate));
    if (!mixed)
        return Failure{mixed.error()};
    if (mixed->empty())
        return Failure{DecodeError::Empty};
    std::vector<float> speech;
    Resampler resampler(1, rate, speechRate);
    resampler.convert(*mixed, speech);
    resampler.finish(speech);
    return Clip{.sound = encodeSpeech(speech),
                .onlyMs = wanted > limits.longestMs ? std::optional(length) : std::nullopt};
}

CutClips cutClips(const ledger::BlobStore &blobs, const std::optional<RecordingInfo> &recording,
                  std::span<const TimeSpan> spans, const ClipLimits &limits)
{
    CutClips out{.clips = std::vector<std::optional<Clip>>(spans.size()), .leftOut = 0};
    if (!recording || spans.empty())
        return out;
    const auto reader = openRecording(blobs, *recording);
    if (!reader) {
        out.why = reader.error();
        return out;
    }
    std::size_t clips = 0, bytes = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (clips >= limits.clips) {
            ++out.leftOut;
            continue;
        }
        auto clip = cutClip(**reader, spans[i], limits);
        if (!clip)
            continue;
        if (bytes + clip->sound.bytes.size() > limits.bytes) {
            ++out.leftOut;
            continue;
        }
        ++clips;
        bytes += clip->sound.bytes.size();
        out.clips[i] = std::move(*clip);
    }
    return out;
}

} // namespace ringtrue::media
