// SPDX-License-Identifier: Apache-2.0
#include "core/base/memory_source.h"
#include "media/encode/encode_speech.h"
#include "media/service/cut_clips.h"
#include "tests/media/sounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ringtrue;
using namespace ringtrue::media;

namespace {

std::unique_ptr<AudioReader> opened(const std::string &bytes)
{
    auto audio = openAudio(std::make_unique<MemorySource>(bytes));
    REQUIRE(audio);
    return std::move(audio->reader);
}

std::vector<float> allOf(AudioReader &reader)
{
    std::vector<float> out, buffer(4096);
    while (true) {
        const auto got = reader.read(buffer);
        REQUIRE(got);
        if (*got == 0)
            return out;
        out.insert(out.end(), buffer.begin(),
                   buffer.begin() + static_cast<std::ptrdiff_t>(*got) * reader.format().channels);
    }
}

double loudness(std::span<const float> values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0,
                                       [](double all, float value) { return all + double(value) * double(value); });
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(values.size(), 1)));
}

/// @p seconds at 8 kHz, two channels: silence, but for the agent's side between 20 and 25 s.
std::string call(int seconds)
{
    const auto spoken = tests::tone(5 * 8000, 8000, 440);
    std::vector<float> values(static_cast<std::size_t>(seconds) * 8000 * 2, 0.0f);
    for (std::size_t i = 0; i < spoken.size(); ++i)
        values[(i + 20 * 8000) * 2] = spoken[i];
    return tests::wav(values, 8000, 2);
}

} // namespace

TEST_CASE("A clip holds the evidence and a second on each side, and decodes again")
{
    const auto reader = opened(call(60));
    const auto clip = cutClip(*reader, {20'000, 25'000});
    REQUIRE(clip);
    CHECK_FALSE(clip->onlyMs);
    CHECK(clip->sound.bytes.size() < 100'000);
    const auto again = opened(clip->sound.bytes);
    CHECK(again->format() == AudioFormat{speechRate, 1});
    const auto sound = allOf(*again);
    const double seconds = static_cast<double>(sound.size()) / speechRate;
    CHECK(seconds == Approx(7).margin(0.2)); // an encoder's frames
    const auto part = [&](double from, double to) {
        return std::span(sound).subspan(static_cast<std::size_t>(from * speechRate),
                                        static_cast<std::size_t>((to - from) * speechRate));
    };
    CHECK(loudness(part(0.1, 0.8)) < 0.01);
    CHECK(loudness(part(1.5, 5.5)) == Approx(0.5 / std::sqrt(2.0) / 2).margin(0.03)); // one side of two
    CHECK(loudness(part(6.4, 6.9)) < 0.01);
}

TEST_CASE("A clip ends where the recording does, and none is longer than it may be")
{
    const auto reader = opened(call(90));
    const auto beginning = cutClip(*reader, {200, 1000});
    REQUIRE(beginning);
    CHECK(allOf(*opened(beginning->sound.bytes)).size() == Approx(2 * speechRate).margin(0.2 * speechRate));
    const auto last = cutClip(*reader, {88'000, 95'000});
    REQUIRE(last);
    CHECK(allOf(*opened(last->sound.bytes)).size() == Approx(3 * speechRate).margin(0.2 * speechRate));
    const auto long80s = cutClip(*reader, {2000, 82'000});
    REQUIRE(long80s);
    CHECK(long80s->onlyMs == 60'000);
    CHECK(allOf(*opened(long80s->sound.bytes)).size() == Approx(60 * speechRate).margin(0.2 * speechRate));
    const auto beyond = cutClip(*reader, {200'000, 210'000});
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error() == DecodeError::Empty);
}

TEST_CASE("Speech as WAV is what it was, cut off at full scale")
{
    std::vector<float> values{0.0f, 0.5f, -0.5f, 2.0f, -2.0f};
    const auto reader = opened(wavOf(values));
    CHECK(reader->format() == AudioFormat{speechRate, 1});
    const auto sound = allOf(*reader);
    REQUIRE(sound.size() == values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        CHECK(sound[i] == Approx(std::clamp(values[i], -1.0f, 1.0f)).margin(0.001));
}

TEST_CASE("Speech is encoded smaller than it is where this libav can")
{
    const auto speech = tests::tone(10 * speechRate, speechRate, 300);
    const auto encoded = encodeSpeech(speech);
    const auto mp3 = mp3Of(speech);
    CHECK(encoded.mimeType == (mp3 ? "audio/mpeg" : "audio/wav"));
    CHECK(encoded.bytes == (mp3 ? *mp3 : wavOf(speech)));
    if (mp3)
        CHECK(mp3->size() < wavOf(speech).size() / 4);
    CHECK(encodeSpeech({}).mimeType.starts_with("audio/"));
}
