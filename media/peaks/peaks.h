// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::media {

/// The lowest and highest value (127 = full scale) and the loudness of one channel during one cell.
struct PeakCell {
    std::int8_t min = 0;
    std::int8_t max = 0;
    std::uint8_t loudness = 0; ///< RMS: 0 is silence, n is (n - 255) * 0.375 dB of full scale
    bool operator==(const PeakCell &) const = default;
};

inline constexpr int peakCellMs = 10;

/// The shape of a recording on a grid of 10 ms, and the same 16 and 256 times coarser.
class Peaks {
public:
    Peaks() = default;
    AudioFormat format() const { return m_format; }
    std::int64_t frames() const { return m_frames; } ///< counted while decoding: the true length
    std::int64_t durationMs() const { return m_format.rate == 0 ? 0 : millisecondsOf(m_frames, m_format.rate); }
    /// The cells of @p channel on level 0 (10 ms), 1 (160 ms) or 2 (2.56 s).
    const std::vector<PeakCell> &cells(int channel, int level) const;
    /// What to draw: @p count columns of @p columnMs each from @p startMs on; beyond the end they are empty.
    std::vector<PeakCell> columns(int channel, double startMs, double columnMs, int count) const;
    bool operator==(const Peaks &) const = default;

    /// As bytes to keep. They hold no words, but they are of the recording: seal them like it.
    std::string bytes() const;
    /// Peaks out of kept bytes; nothing where the bytes are damaged or of another version.
    static std::optional<Peaks> fromBytes(std::string_view bytes);

private:
    friend class PeaksBuilder;
    void buildLevels();
    AudioFormat m_format;
    std::int64_t m_frames = 0;
    std::vector<std::vector<PeakCell>> m_cells; ///< channel * 3 + level
};

/// Makes peaks of sound that comes in pieces.
class PeaksBuilder {
public:
    explicit PeaksBuilder(AudioFormat format);
    /// @p values are interleaved frames; they may be of any size and value, NaN too.
    void add(std::span<const float> values);
    Peaks finish();

private:
    void closeCell();
    struct Running {
        float min = 0;
        float max = 0;
        double squares = 0;
    };
    Peaks m_peaks;
    std::vector<Running> m_running;
    std::int64_t m_cellEnd = 0;
    std::int64_t m_inCell = 0;
};

/// Reads @p reader from its start to its end and makes its peaks.
///
/// @param onProgress  called each million frames with how many were read; false stops
/// @return Empty, Stopped or what decoding returned
Result<Peaks, DecodeError> makePeaks(AudioReader &reader,
                                     const std::function<bool(std::int64_t frames)> &onProgress = {});

} // namespace ringtrue::media
