// SPDX-License-Identifier: Apache-2.0
#include "media/decode/two_sources.h"

#include "media/decode/resampler.h"

#include <algorithm>
#include <vector>

namespace ringtrue::media {

namespace {

class TwoSources final : public AudioReader {
public:
    TwoSources(std::unique_ptr<AudioReader> left, std::unique_ptr<AudioReader> right)
        : m_left(std::move(left)), m_right(std::move(right))
    {
    }
    AudioFormat format() const override { return {m_left->format().rate, 2}; }
    std::optional<std::int64_t> declaredFrames() const override
    {
        const auto left = m_left->declaredFrames();
        const auto right = m_right->declaredFrames();
        return left && right ? std::optional(std::max(*left, *right)) : std::nullopt;
    }
    Result<std::size_t, DecodeError> read(std::span<float> out) override
    {
        const std::size_t frames = out.size() / 2;
        m_leftFrames.assign(frames, 0.0f);
        m_rightFrames.assign(frames, 0.0f);
        const auto left = m_left->read(m_leftFrames);
        if (!left)
            return left;
        const auto right = m_right->read(m_rightFrames);
        if (!right)
            return right;
        const std::size_t count = std::max(*left, *right);
        for (std::size_t i = 0; i < count; ++i) {
            out[2 * i] = i < *left ? m_leftFrames[i] : 0.0f;
            out[2 * i + 1] = i < *right ? m_rightFrames[i] : 0.0f;
        }
        return count;
    }
    Result<Done, DecodeError> seek(std::int64_t frame) override
    {
        if (const auto done = m_left->seek(frame); !done)
            return done;
        return m_right->seek(frame);
    }

private:
    std::unique_ptr<AudioReader> m_left;
    std::unique_ptr<AudioReader> m_right;
    std::vector<float> m_leftFrames;
    std::vector<float> m_rightFrames;
};

} // namespace

Result<std::unique_ptr<AudioReader>, DecodeError> twoSources(std::unique_ptr<AudioReader> left,
                                                             std::unique_ptr<AudioReader> right)
{
    if (left->format().channels != 1 || right->format().channels != 1)
        return Failure{DecodeError::TooManyChannels};
    const int rate = std::max(left->format().rate, right->format().rate);
    return std::unique_ptr<AudioReader>(
        std::make_unique<TwoSources>(resampled(std::move(left), rate), resampled(std::move(right), rate)));
}

} // namespace ringtrue::media
