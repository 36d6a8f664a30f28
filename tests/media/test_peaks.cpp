// SPDX-License-Identifier: Apache-2.0
#include "media/peaks/peaks.h"
#include "media/peaks/talk.h"
#include "tests/media/sounds.h"

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;

namespace {

Peaks peaksOf(const std::vector<float> &values, AudioFormat format)
{
    PeaksBuilder builder(format);
    // in pieces of any size
    const auto channels = static_cast<std::size_t>(format.channels);
    for (std::size_t at = 0; at < values.size(); at += 333 * channels)
        builder.add(std::span(values).subspan(at, std::min(333 * channels, values.size() - at)));
    return builder.finish();
}

} // namespace

TEST_CASE("a cell holds the extremes and the loudness of its 10 ms", "[media][peaks]")
{
    std::vector<float> values(8000 * 2, 0.0f);          // 1 s of two channels
    for (std::size_t frame = 400; frame < 480; ++frame) // cell 5
        values[2 * frame] = frame % 2 == 0 ? 0.5f : -0.25f;
    values[2 * 80 + 1] = 1.0f; // cell 1, right
    const Peaks peaks = peaksOf(values, {8000, 2});
    CHECK(peaks.frames() == 8000);
    CHECK(peaks.durationMs() == 1000);
    REQUIRE(peaks.cells(0, 0).size() == 100);
    CHECK(peaks.cells(0, 0)[5].max == 64);
    CHECK(peaks.cells(0, 0)[5].min == -32);
    // mean square (0.25 + 0.0625) / 2 = 0.15625: -8.06 dB
    CHECK(peaks.cells(0, 0)[5].loudness == 255 - 22);
    CHECK(peaks.cells(0, 0)[4] == PeakCell{});
    CHECK(peaks.cells(1, 0)[1].max == 127);
    CHECK(peaks.cells(1, 0)[5] == PeakCell{});
    REQUIRE(peaks.cells(0, 1).size() == 7);
    CHECK(peaks.cells(0, 1)[0].max == 64);
    CHECK(peaks.cells(0, 1)[1].max == 0);
    CHECK(peaks.cells(1, 2).size() == 1);
    CHECK(peaks.cells(1, 2)[0].max == 127);
}

TEST_CASE("the grid is of time at every rate", "[media][peaks][property]")
{
    const int rate = GENERATE(1000, 8000, 11025, 22050, 44100, 48000, 12345);
    for (const int frames : {1, rate / 100, rate / 100 + 1, rate, rate * 3 + 7}) {
        CAPTURE(rate, frames);
        const Peaks peaks = peaksOf(std::vector<float>(static_cast<std::size_t>(frames), 0.1f), {rate, 1});
        CHECK(peaks.cells(0, 0).size() == static_cast<std::size_t>((std::int64_t{frames} * 100 + rate - 1) / rate));
        CHECK(peaks.frames() == frames);
    }
}

TEST_CASE("kept peaks are read back, damaged ones are not", "[media][peaks]")
{
    const Peaks peaks = peaksOf(noise(11025 * 5, 2), {11025, 2});
    const std::string bytes = peaks.bytes();
    CHECK(bytes.size() == 18 + 500 * 2 * 3);
    const auto again = Peaks::fromBytes(bytes);
    REQUIRE(again);
    CHECK(*again == peaks);
    CHECK_FALSE(Peaks::fromBytes(""));
    CHECK_FALSE(Peaks::fromBytes(bytes.substr(0, bytes.size() - 1)));
    CHECK_FALSE(Peaks::fromBytes(bytes + "x"));
    for (std::size_t at = 0; at < 18; ++at) { // no lie in the head may ask for memory that is not there
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x80);
        CAPTURE(at);
        CHECK_FALSE(Peaks::fromBytes(damaged));
    }
}

TEST_CASE("columns to draw come from the level that fits", "[media][peaks]")
{
    std::vector<float> values(8000 * 60, 0.0f);
    values[8000 * 30] = 0.9f;
    const Peaks peaks = peaksOf(values, {8000, 1});
    for (const double columnMs : {3.0, 10.0, 47.0, 160.0, 1000.0, 5000.0}) {
        CAPTURE(columnMs);
        const auto columns = peaks.columns(0, 0, columnMs, static_cast<int>(60'000 / columnMs));
        const auto at = static_cast<std::size_t>(30'000 / columnMs);
        CHECK(std::max(columns[at].max, at + 1 < columns.size() ? columns[at + 1].max : std::int8_t{0}) == 114);
        CHECK(columns[at / 2].max == 0);
    }
    const auto outside = peaks.columns(0, -5000, 1000, 80);
    CHECK(outside.size() == 80);
    CHECK(outside[0] == PeakCell{});
    CHECK(outside[35].max == 114);
    CHECK(outside[79] == PeakCell{});
    CHECK(peaks.columns(0, 0, 0, 5).size() == 5);
    CHECK(peaks.columns(7, 0, 1, 5)[0] == PeakCell{});
}

TEST_CASE("values that are no numbers do not spread", "[media][peaks]")
{
    std::vector<float> values(800, 0.1f);
    values[5] = NAN;
    values[6] = INFINITY;
    values[7] = -7;
    const Peaks peaks = peaksOf(values, {8000, 1});
    CHECK(peaks.cells(0, 0)[0].max == 13);
    CHECK(peaks.cells(0, 0)[0].min == -127);
}

TEST_CASE("peaks are made in one pass and can be stopped", "[media][peaks]")
{
    auto opened = openBytes(encoded(noise(8000 * 30, 2), 8000, 2, flacFormat));
    REQUIRE(opened);
    const auto peaks = makePeaks(*opened->reader);
    REQUIRE(peaks);
    CHECK(peaks->durationMs() == 30'000);
    auto long_ = openBytes(wav(noise(8000 * 300, 1), 8000, 1));
    REQUIRE(long_);
    const auto stopped = makePeaks(*long_->reader, [](std::int64_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error() == DecodeError::Stopped);
}

TEST_CASE("speech stands out from what is quiet on its own channel, and short pauses are part of it", "[media][peaks]")
{
    const int rate = 8000;
    std::vector<float> values(static_cast<std::size_t>(rate * 20 * 2), 0.0f); // 20 s of two channels
    const auto speak = [&](int channel, double from, double to, float loudness) {
        for (auto frame = static_cast<std::size_t>(from * rate); frame < static_cast<std::size_t>(to * rate); ++frame)
            values[2 * frame + static_cast<std::size_t>(channel)] = frame % 2 == 0 ? loudness : -loudness;
    };
    speak(0, 0, 20, 0.002f);     // hiss: -54 dB, 40 dB below the voice
    speak(0, 1.6, 4.0, 0.2f);    // -14 dB
    speak(0, 4.3, 6.4, 0.1f);    // after a short breath
    speak(0, 8.0, 9.6, 0.05f);   // quieter, still the same voice
    speak(1, 12.8, 14.4, 0.01f); // somebody far from the microphone: -40 dB
    const Peaks peaks = peaksOf(values, {rate, 2});
    CHECK(talkSpans(peaks, 0) == std::vector<TalkSpan>{{1600, 6400}, {8000, 9600}});
    CHECK(talkSpans(peaks, 1) == std::vector<TalkSpan>{{12800, 14400}});
}

TEST_CASE("nobody speaks in silence, and no span is longer than its recording", "[media][peaks]")
{
    CHECK(talkSpans(peaksOf(std::vector<float>(8000, 0.0f), {8000, 1}), 0).empty());
    CHECK(talkSpans(peaksOf(std::vector<float>(8000, 0.001f), {8000, 1}), 0).empty()); // -60 dB: hum of the line
    const auto whole = talkSpans(peaksOf(std::vector<float>(8000, 0.5f), {8000, 1}), 0);
    CHECK(whole == std::vector<TalkSpan>{{0, 1000}}); // 1 s is no multiple of 160 ms
}
