// SPDX-License-Identifier: Apache-2.0
#include "media/peaks/peaks.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ringtrue::media {

namespace {

constexpr std::string_view magic = "RTPK";
constexpr std::uint8_t version = 1;
constexpr std::size_t headBytes = 18;
constexpr int levels = 3;
constexpr std::size_t coarser = 16;

std::int64_t cellCount(std::int64_t frames, int rate)
{
    return (frames * 100 + rate - 1) / rate;
}

std::int8_t scaled(float value)
{
    return static_cast<std::int8_t>(std::lround(std::clamp(value, -1.0f, 1.0f) * 127));
}

std::uint8_t loudnessOf(double meanSquare)
{
    if (meanSquare < 1e-10)
        return 0;
    return static_cast<std::uint8_t>(std::clamp(255 + 10 * std::log10(meanSquare) / 0.375, 1.0, 255.0));
}

/// Several cells as one. The loudness is that of the loudest: a peak must not vanish when zooming out.
PeakCell merged(const PeakCell *first, const PeakCell *last)
{
    PeakCell cell = *first;
    for (const PeakCell *next = first + 1; next < last; ++next) {
        cell.min = std::min(cell.min, next->min);
        cell.max = std::max(cell.max, next->max);
        cell.loudness = std::max(cell.loudness, next->loudness);
    }
    return cell;
}

void appendBig(std::string &bytes, std::uint64_t value, int count)
{
    for (int i = count; i-- > 0;)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
}

std::uint64_t big(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

const std::vector<PeakCell> &Peaks::cells(int channel, int level) const
{
    assert(channel >= 0 && channel < m_format.channels && level >= 0 && level < levels);
    return m_cells[static_cast<std::size_t>(channel * levels + level)];
}

std::vector<PeakCell> Peaks::columns(int channel, double startMs, double columnMs, int count) const
{
    std::vector<PeakCell> columns(static_cast<std::size_t>(std::max(count, 0)));
    if (channel < 0 || channel >= m_format.channels || !(columnMs > 0) || !std::isfinite(startMs)
        || !std::isfinite(columnMs))
        return columns;
    double cellMs = peakCellMs;
    int level = 0;
    while (level + 1 < levels && cellMs * coarser <= columnMs) {
        cellMs *= coarser;
        ++level;
    }
    const auto &cells = this->cells(channel, level);
    const auto size = static_cast<double>(cells.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double start = (startMs + columnMs * static_cast<double>(i)) / cellMs;
        if (start + columnMs / cellMs <= 0 || start >= size)
            continue;
        const auto first = static_cast<std::size_t>(std::max(0.0, start));
        const auto last = static_cast<std::size_t>(std::clamp(std::ceil(start + columnMs / cellMs), 0.0, size));
        columns[i] = merged(cells.data() + first, cells.data() + std::max(last, first + 1));
    }
    return columns;
}

void Peaks::buildLevels()
{
    for (int channel = 0; channel < m_format.channels; ++channel)
        for (int level = 1; level < levels; ++level) {
            const auto &fine = cells(channel, level - 1);
            auto &coarse = m_cells[static_cast<std::size_t>(channel * levels + level)];
            coarse.clear();
            for (std::size_t at = 0; at < fine.size(); at += coarser)
                coarse.push_back(merged(fine.data() + at, fine.data() + std::min(at + coarser, fine.size())));
        }
}

std::string Peaks::bytes() const
{
    std::string bytes(magic);
    appendBig(bytes, version, 1);
    appendBig(bytes, static_cast<std::uint64_t>(m_format.channels), 1);
    appendBig(bytes, static_cast<std::uint64_t>(m_format.rate), 4);
    appendBig(bytes, static_cast<std::uint64_t>(m_frames), 8);
    for (int channel = 0; channel < m_format.channels; ++channel)
        for (const PeakCell &cell : cells(channel, 0)) {
            bytes.push_back(static_cast<char>(cell.min));
            bytes.push_back(static_cast<char>(cell.max));
            bytes.push_back(static_cast<char>(cell.loudness));
        }
    return bytes;
}

std::optional<Peaks> Peaks::fromBytes(std::string_view bytes)
{
    if (bytes.size() < headBytes || bytes.substr(0, 4) != magic || big(bytes, 4, 1) != version)
        return std::nullopt;
    const std::uint64_t channels = big(bytes, 5, 1);
    const std::uint64_t rate = big(bytes, 6, 4);
    const std::uint64_t frames = big(bytes, 10, 8);
    if (channels < 1 || channels > 2 || rate < 1000 || rate > 384'000 || frames > rate * maxAudioSeconds)
        return std::nullopt;
    Peaks peaks;
    peaks.m_format = {static_cast<int>(rate), static_cast<int>(channels)};
    peaks.m_frames = static_cast<std::int64_t>(frames);
    const auto count = static_cast<std::size_t>(cellCount(peaks.m_frames, peaks.m_format.rate));
    if (bytes.size() != headBytes + count * channels * 3)
        return std::nullopt;
    peaks.m_cells.resize(channels * levels);
    std::size_t at = headBytes;
    for (std::size_t channel = 0; channel < channels; ++channel)
        for (std::size_t i = 0; i < count; ++i, at += 3)
            peaks.m_cells[channel * levels].push_back({static_cast<std::int8_t>(bytes[at]),
                                                       static_cast<std::int8_t>(bytes[at + 1]),
                                                       static_cast<std::uint8_t>(bytes[at + 2])});
    peaks.buildLevels();
    return peaks;
}

PeaksBuilder::PeaksBuilder(AudioFormat format)
{
    m_peaks.m_format = format;
    m_peaks.m_cells.resize(static_cast<std::size_t>(format.channels * levels));
    m_running.resize(static_cast<std::size_t>(format.channels));
    m_cellEnd = format.rate / 100;
}

void PeaksBuilder::add(std::span<const float> values)
{
    const auto channels = static_cast<std::size_t>(m_peaks.m_format.channels);
    for (std::size_t at = 0; at + channels <= values.size(); at += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const float value =
                std::isfinite(values[at + channel]) ? std::clamp(values[at + channel], -1.0f, 1.0f) : 0.0f;
            Running &running = m_running[channel];
            running.min = m_inCell == 0 ? value : std::min(running.min, value);
            running.max = m_inCell == 0 ? value : std::max(running.max, value);
            running.squares += static_cast<double>(value) * value;
        }
        ++m_inCell;
        if (++m_peaks.m_frames == m_cellEnd)
            closeCell();
    }
}

void PeaksBuilder::closeCell()
{
    for (std::size_t channel = 0; channel < m_running.size(); ++channel) {
        const Running &running = m_running[channel];
        m_peaks.m_cells[channel * levels].push_back(
            {scaled(running.min), scaled(running.max), loudnessOf(running.squares / static_cast<double>(m_inCell))});
        m_running[channel] = {};
    }
    m_inCell = 0;
    // The grid is of time, not of frames: at 11,025 Hz cells have 110 or 111 frames.
    const auto done = static_cast<std::int64_t>(m_peaks.m_cells.front().size());
    m_cellEnd = (done + 1) * m_peaks.m_format.rate / 100;
}

Peaks PeaksBuilder::finish()
{
    if (m_inCell > 0)
        closeCell();
    // A last frame may end a cell early by rounding; the count is that of the length.
    for (std::size_t channel = 0; channel < m_running.size(); ++channel)
        m_peaks.m_cells[channel * levels].resize(
            static_cast<std::size_t>(cellCount(m_peaks.m_frames, m_peaks.m_format.rate)));
    m_peaks.buildLevels();
    return std::move(m_peaks);
}

Result<Peaks, DecodeError> makePeaks(AudioReader &reader, const std::function<bool(std::int64_t frames)> &onProgress)
{
    if (const auto done = reader.seek(0); !done)
        return Failure{done.error()};
    PeaksBuilder builder(reader.format());
    std::vector<float> block(16384u * static_cast<std::size_t>(reader.format().channels));
    std::int64_t frames = 0;
    for (int blocks = 1;; ++blocks) {
        const auto got = reader.read(block);
        if (!got)
            return Failure{got.error()};
        if (*got == 0)
            break;
        builder.add(std::span(block).first(*got * static_cast<std::size_t>(reader.format().channels)));
        frames += static_cast<std::int64_t>(*got);
        if (blocks % 64 == 0 && onProgress && !onProgress(frames))
            return Failure{DecodeError::Stopped};
    }
    if (frames == 0)
        return Failure{DecodeError::Empty};
    return builder.finish();
}

} // namespace ringtrue::media
