// SPDX-License-Identifier: Apache-2.0
#include "media/play/renderer.h"

#include "media/decode/resampler.h"

#include <algorithm>

namespace ringtrue::media {

Renderer::Renderer(std::unique_ptr<AudioReader> reader)
    : m_reader(resampled(std::move(reader), outputRate)), m_stretch(outputRate)
{
}

Result<Done, DecodeError> Renderer::seek(std::int64_t frame)
{
    m_stretch.clear();
    m_isFinished = false;
    m_nextFrame = std::max<std::int64_t>(frame, 0);
    return m_reader->seek(m_nextFrame);
}

Result<Done, DecodeError> Renderer::setSpeed(double speed)
{
    speed = std::clamp(speed, slowest, fastest);
    if (speed == m_speed)
        return Done{};
    const bool wasStretched = m_speed != 1;
    const double inside = wasStretched ? m_stretch.inside() : 0;
    m_speed = speed;
    m_stretch.setSpeed(speed);
    if (speed != 1)
        return Done{};
    // Past the stretch from now on: what it still holds is read again.
    return seek(m_nextFrame - static_cast<std::int64_t>(inside));
}

/// Reads a block into m_stereo: both channels, or the one that is heard on both.
Result<std::size_t, DecodeError> Renderer::readStereo()
{
    const auto channels = static_cast<std::size_t>(m_reader->format().channels);
    m_values.resize(blockFrames * channels);
    const auto got = m_reader->read(m_values);
    if (!got)
        return got;
    m_stereo.resize(*got * 2);
    const std::size_t left = channels == 2 && m_solo == ChannelSolo::Right ? 1 : 0;
    const std::size_t right = channels == 2 && m_solo != ChannelSolo::Left ? 1 : 0;
    for (std::size_t i = 0; i < *got; ++i) {
        m_stereo[2 * i] = m_values[i * channels + left] * m_volume;
        m_stereo[2 * i + 1] = m_values[i * channels + right] * m_volume;
    }
    m_nextFrame += static_cast<std::int64_t>(*got);
    return got;
}

Result<RenderedBlock, DecodeError> Renderer::next()
{
    if (m_speed != 1)
        return nextStretched();
    const auto start = static_cast<double>(m_nextFrame);
    const auto got = readStereo();
    if (!got)
        return Failure{got.error()};
    return RenderedBlock{m_stereo, start, 1};
}

Result<RenderedBlock, DecodeError> Renderer::nextStretched()
{
    while (m_stretch.ready() < blockFrames && !m_isFinished) {
        const auto got = readStereo();
        if (!got)
            return Failure{got.error()};
        if (*got == 0) {
            m_stretch.finish();
            m_isFinished = true;
        } else {
            m_stretch.feed(m_stereo);
        }
    }
    RenderedBlock block{std::vector<float>(blockFrames * 2), 0, m_speed};
    block.mediaFrame = std::max(0.0, static_cast<double>(m_nextFrame) - m_stretch.inside());
    block.stereo.resize(2 * m_stretch.receive(block.stereo));
    return block;
}

} // namespace ringtrue::media
