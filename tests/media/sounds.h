// SPDX-License-Identifier: Apache-2.0
// Sounds made at test time: noise and tones, as WAV by hand and as FLAC, MP3, Opus by libsndfile.
#pragma once

#include "core/base/memory_source.h"
#include "media/decode/open_audio.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <sndfile.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace ringtrue::tests {

/// @p frames of seeded noise at a third of full scale, interleaved.
inline std::vector<float> noise(std::int64_t frames, int channels, unsigned seed = 1)
{
    std::mt19937 engine(seed);
    std::uniform_int_distribution<int> value(-10923, 10923);
    std::vector<float> values(static_cast<std::size_t>(frames * channels));
    for (float &each : values)
        each = static_cast<float>(value(engine)) / 32768.0f;
    return values;
}

inline std::vector<float> tone(std::int64_t frames, int rate, double hertz, float level = 0.5f)
{
    std::vector<float> values(static_cast<std::size_t>(frames));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = level * static_cast<float>(std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
    return values;
}

inline std::string little(std::uint64_t value, int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    return bytes;
}

inline std::string pcm16(const std::vector<float> &values)
{
    std::string bytes;
    for (const float value : values)
        bytes += little(static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(value * 32768.0f))), 2);
    return bytes;
}

inline std::string wavFormat(int rate, int channels, int bits = 16, int tag = 1)
{
    return little(static_cast<unsigned>(tag), 2) + little(static_cast<unsigned>(channels), 2)
           + little(static_cast<unsigned>(rate), 4) + little(static_cast<unsigned>(rate * channels * bits / 8), 4)
           + little(static_cast<unsigned>(channels * bits / 8), 2) + little(static_cast<unsigned>(bits), 2);
}

inline std::string chunk(const std::string &id, const std::string &content)
{
    return id + little(content.size(), 4) + content + std::string(content.size() % 2, '\0');
}

inline std::string riff(const std::string &chunks)
{
    return "RIFF" + little(4 + chunks.size(), 4) + "WAVE" + chunks;
}

inline std::string wav(const std::vector<float> &values, int rate, int channels)
{
    return riff(chunk("fmt ", wavFormat(rate, channels)) + chunk("data", pcm16(values)));
}

inline std::string fileBytes(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// @p values as a file of libsndfile's @p format (SF_FORMAT_FLAC | SF_FORMAT_PCM_16 ...).
inline std::string encoded(const std::vector<float> &values, int rate, int channels, int format)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "sound";
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = channels;
    info.format = format;
    SNDFILE *out = sf_open(file.c_str(), SFM_WRITE, &info);
    CAPTURE(format, sf_strerror(nullptr));
    REQUIRE(out != nullptr);
    sf_writef_float(out, values.data(), static_cast<sf_count_t>(values.size()) / channels);
    sf_close(out);
    return fileBytes(file);
}

inline constexpr int flacFormat = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
inline constexpr int opusFormat = SF_FORMAT_OGG | SF_FORMAT_OPUS;
inline constexpr int mp3Format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;

inline Result<media::OpenedAudio, media::DecodeError> openBytes(std::string bytes)
{
    return media::openAudio(std::make_unique<MemorySource>(std::move(bytes)));
}

/// Reads from where @p reader stands: @p frames, or all up to the end.
inline std::vector<float> readFrames(media::AudioReader &reader, std::int64_t frames = INT64_MAX)
{
    const auto channels = static_cast<std::size_t>(reader.format().channels);
    std::vector<float> all;
    std::vector<float> block(997 * channels); // no power of two: block edges fall anywhere
    while (static_cast<std::int64_t>(all.size() / channels) < frames) {
        const auto wanted = std::min<std::int64_t>(997, frames - static_cast<std::int64_t>(all.size() / channels));
        const auto got = reader.read(std::span(block).first(static_cast<std::size_t>(wanted) * channels));
        REQUIRE(got);
        if (*got == 0)
            break;
        all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*got * channels));
    }
    return all;
}

} // namespace ringtrue::tests
