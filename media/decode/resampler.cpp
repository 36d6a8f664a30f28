// SPDX-License-Identifier: Apache-2.0
#include "media/decode/resampler.h"

#include <algorithm>
#include <cassert>
#include <numeric>

extern "C" {
#include <libswresample/swresample.h>
}

namespace ringtrue::media {

struct Resampler::State {
    SwrContext *context = nullptr;
    int channels = 0;
    ~State() { swr_free(&context); }
};

Resampler::Resampler(int channels, int fromRate, int toRate) : m_state(std::make_unique<State>())
{
    m_state->channels = channels;
    AVChannelLayout layout{};
    av_channel_layout_default(&layout, channels);
    swr_alloc_set_opts2(&m_state->context, &layout, AV_SAMPLE_FMT_FLT, toRate, &layout, AV_SAMPLE_FMT_FLT, fromRate, 0,
                        nullptr);
    [[maybe_unused]] const int initialised = swr_init(m_state->context);
    assert(initialised >= 0);
}

Resampler::~Resampler() = default;

void Resampler::convert(std::span<const float> in, std::vector<float> &out)
{
    run(in.data(), static_cast<int>(in.size()) / m_state->channels, out);
}

void Resampler::finish(std::vector<float> &out)
{
    run(nullptr, 0, out);
}

void Resampler::run(const float *in, int frames, std::vector<float> &out)
{
    const int room = swr_get_out_samples(m_state->context, frames);
    if (room <= 0)
        return;
    const std::size_t before = out.size();
    out.resize(before + static_cast<std::size_t>(room * m_state->channels));
    auto *to = reinterpret_cast<std::uint8_t *>(out.data() + before);
    const auto *from = reinterpret_cast<const std::uint8_t *>(in);
    const int made = swr_convert(m_state->context, &to, room, in == nullptr ? nullptr : &from, frames);
    out.resize(before + static_cast<std::size_t>(std::max(made, 0) * m_state->channels));
}

namespace {

class ResampledReader final : public AudioReader {
public:
    ResampledReader(std::unique_ptr<AudioReader> reader, int rate) : m_reader(std::move(reader)), m_rate(rate)
    {
        restart();
    }
    AudioFormat format() const override { return {m_rate, m_reader->format().channels}; }
    std::optional<std::int64_t> declaredFrames() const override
    {
        const auto declared = m_reader->declaredFrames();
        return declared ? std::optional(*declared * m_rate / m_reader->format().rate) : std::nullopt;
    }
    Result<std::size_t, DecodeError> read(std::span<float> out) override
    {
        std::size_t filled = 0;
        while (filled < out.size()) {
            if (m_from >= m_ready.size()) {
                const auto more = readMore();
                if (!more)
                    return Failure{more.error()};
                if (!*more)
                    break;
            }
            const std::size_t count = std::min(out.size() - filled, m_ready.size() - m_from);
            std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_from), count,
                        out.begin() + static_cast<std::ptrdiff_t>(filled));
            filled += count;
            m_from += count;
        }
        return filled / channels();
    }
    Result<Done, DecodeError> seek(std::int64_t frame) override
    {
        // Begin where a frame of one rate falls on one of the other, a little early for the filter.
        const int rate = m_reader->format().rate;
        const std::int64_t step = rate / std::gcd(rate, m_rate);
        const std::int64_t early =
            std::max<std::int64_t>(0, std::max<std::int64_t>(frame, 0) * rate / m_rate - rate / 10);
        const std::int64_t start = early / step * step;
        if (const auto done = m_reader->seek(start); !done)
            return done;
        restart();
        std::int64_t drop = std::max<std::int64_t>(frame, 0) - start * m_rate / rate;
        while (drop > 0) {
            if (m_from >= m_ready.size()) {
                const auto more = readMore();
                if (!more)
                    return Failure{more.error()};
                if (!*more)
                    return Done{};
            }
            const auto waiting = static_cast<std::int64_t>((m_ready.size() - m_from) / channels());
            const std::int64_t dropped = std::min(drop, waiting);
            m_from += static_cast<std::size_t>(dropped) * channels();
            drop -= dropped;
        }
        return Done{};
    }

private:
    std::size_t channels() const { return static_cast<std::size_t>(m_reader->format().channels); }
    void restart()
    {
        m_resampler = std::make_unique<Resampler>(m_reader->format().channels, m_reader->format().rate, m_rate);
        m_ready.clear();
        m_from = 0;
        m_isFinished = false;
    }
    Result<bool, DecodeError> readMore()
    {
        m_ready.clear();
        m_from = 0;
        std::vector<float> block(1024 * channels());
        while (m_ready.empty() && !m_isFinished) {
            const auto got = m_reader->read(block);
            if (!got)
                return Failure{got.error()};
            if (*got == 0) {
                m_resampler->finish(m_ready);
                m_isFinished = true;
            } else {
                m_resampler->convert(std::span(block).first(*got * channels()), m_ready);
            }
        }
        return !m_ready.empty();
    }

    std::unique_ptr<AudioReader> m_reader;
    int m_rate;
    std::unique_ptr<Resampler> m_resampler;
    std::vector<float> m_ready;
    std::size_t m_from = 0;
    bool m_isFinished = false;
};

} // namespace

std::unique_ptr<AudioReader> resampled(std::unique_ptr<AudioReader> reader, int rate)
{
    if (reader->format().rate == rate)
        return reader;
    return std::make_unique<ResampledReader>(std::move(reader), rate);
}

} // namespace ringtrue::media
