// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_source.h"
#include "media/decode/open_audio.h"
#include "media/decode/resampler.h"
#include "media/decode/two_sources.h"
#include "tests/media/sounds.h"
#include "tests/places.h"
#include "tests/shared_data.h"

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;

namespace {

struct Made {
    std::string name;
    int rate;
    int channels;
    int format; ///< of libsndfile; 0: our own WAV
    int decodedRate;
    std::int64_t slack; ///< frames by which the decoded length may differ
};

std::string make(const Made &made, std::int64_t frames)
{
    const auto values = noise(frames, made.channels);
    return made.format == 0 ? wav(values, made.rate, made.channels)
                            : encoded(values, made.rate, made.channels, made.format);
}

const std::vector<Made> everyFormat{
    {"wav 8k", 8000, 2, 0, 8000, 0},
    {"wav 44.1k mono", 44100, 1, 0, 44100, 0},
    {"wav A-law", 8000, 2, SF_FORMAT_WAV | SF_FORMAT_ALAW, 8000, 0},
    {"flac 8k", 8000, 2, flacFormat, 8000, 0},
    {"flac 48k", 48000, 2, flacFormat, 48000, 0},
    {"mp3 48k", 48000, 2, mp3Format, 48000, 1152},
    {"mp3 8k", 8000, 1, mp3Format, 8000, 576},
    {"opus 48k", 48000, 2, opusFormat, 48000, 400},
    {"opus of 8k", 8000, 1, opusFormat, 48000, 400},
};

} // namespace

TEST_CASE("every format opens by its content with rate, channels and length", "[media][decode]")
{
    const auto made = GENERATE(from_range(everyFormat));
    CAPTURE(made.name);
    auto opened = openBytes(make(made, made.rate * 3));
    REQUIRE(opened);
    CHECK(opened->reader->format() == AudioFormat{made.decodedRate, made.channels});
    CHECK(opened->statedLength == StatedLength::Right);
    const auto frames = static_cast<std::int64_t>(readFrames(*opened->reader).size()) / made.channels;
    CHECK(std::abs(frames - made.decodedRate * 3) <= made.slack);
    REQUIRE(opened->reader->declaredFrames());
    CHECK(std::abs(*opened->reader->declaredFrames() - frames) <= made.decodedRate / 4);
}

TEST_CASE("WAV and FLAC give back the frames that were written", "[media][decode]")
{
    const auto values = noise(20'000, 2);
    const auto bytes = GENERATE_COPY(wav(values, 8000, 2), encoded(values, 8000, 2, flacFormat));
    auto opened = openBytes(bytes);
    REQUIRE(opened);
    CHECK(readFrames(*opened->reader) == values);
}

TEST_CASE("an M4A opens, is heard in its place, and one that is cut off ends early", "[media][decode]")
{
    const auto bytes = fileBytes(ringtrue::tests::dataFolder() / "audio" / "tone.m4a");
    auto opened = openBytes(bytes);
    REQUIRE(opened);
    CHECK(opened->container == Container::Mp4);
    CHECK(opened->reader->format() == AudioFormat{8000, 1});
    const auto whole = readFrames(*opened->reader);
    CHECK(std::abs(static_cast<int>(whole.size()) - 32'000) <= 1024);
    REQUIRE(opened->reader->seek(16'000));
    const auto later = readFrames(*opened->reader, 800);
    for (std::size_t i = 0; i < later.size(); ++i) // AAC fills noise in by chance: alike, not the same
        REQUIRE(later[i] == Approx(whole[16'000 + i]).margin(0.05));
    int crossings = 0; // 440 Hz rises through zero 44 times in 0.1 s
    for (std::size_t i = 1; i < later.size(); ++i)
        crossings += later[i - 1] < 0 && later[i] >= 0 ? 1 : 0;
    CHECK(std::abs(crossings - 44) <= 1);
    auto half = openBytes(bytes.substr(0, bytes.size() / 2));
    REQUIRE(half);
    CHECK(readFrames(*half->reader).size() < 24'000);
    CHECK(half->reader->declaredFrames().value_or(0) > 31'000);
    CHECK_FALSE(openBytes(bytes.substr(0, 200))); // within the index
}

TEST_CASE("a seek leads to the very frame that decoding in one go gives", "[media][decode][property]")
{
    const auto made = GENERATE(from_range(everyFormat));
    CAPTURE(made.name);
    auto opened = openBytes(make(made, made.rate * 20));
    REQUIRE(opened);
    AudioReader &reader = *opened->reader;
    const auto all = readFrames(reader);
    const std::int64_t length = static_cast<std::int64_t>(all.size()) / made.channels;
    std::mt19937 engine(11);
    std::vector<std::int64_t> targets{
        0, 1, 100, made.decodedRate / 3, made.decodedRate / 2, made.decodedRate / 2 + 1, length - 10};
    for (int i = 0; i < 40; ++i)
        targets.push_back(std::uniform_int_distribution<std::int64_t>(0, length - 1000)(engine));
    for (const std::int64_t target : targets) {
        CAPTURE(target);
        REQUIRE(reader.seek(target));
        const auto got = readFrames(reader, 1000);
        const auto count = static_cast<std::size_t>(std::min<std::int64_t>(1000, length - target) * made.channels);
        REQUIRE(got.size() == count);
        CHECK(std::equal(got.begin(), got.end(), all.begin() + static_cast<std::ptrdiff_t>(target * made.channels)));
    }
}

TEST_CASE("a seek past the end finds no frames, and one back does again", "[media][decode]")
{
    const auto made = GENERATE(from_range(everyFormat));
    CAPTURE(made.name);
    auto opened = openBytes(make(made, made.rate * 2));
    REQUIRE(opened);
    const auto all = readFrames(*opened->reader);
    REQUIRE(opened->reader->seek(made.decodedRate * 100));
    CHECK(readFrames(*opened->reader).empty());
    REQUIRE(opened->reader->seek(0));
    CHECK(readFrames(*opened->reader) == all);
}

TEST_CASE("a resampled stream keeps its times, and seeks in it are exact", "[media][decode][property]")
{
    struct Rates {
        int from, to;
    };
    const auto rates = GENERATE(values<Rates>({{8000, 48000}, {44100, 48000}, {48000, 8000}, {11025, 48000}}));
    CAPTURE(rates.from, rates.to);
    auto opened = openBytes(wav(tone(rates.from * 4, rates.from, 440), rates.from, 1));
    REQUIRE(opened);
    const auto reader = resampled(std::move(opened->reader), rates.to);
    CHECK(reader->format() == AudioFormat{rates.to, 1});
    const auto all = readFrames(*reader);
    CHECK(std::abs(static_cast<std::int64_t>(all.size()) - rates.to * 4) <= 2);
    const auto expected = tone(rates.to * 4, rates.to, 440);
    for (std::size_t i = static_cast<std::size_t>(rates.to); i < static_cast<std::size_t>(rates.to) * 3; i += 97)
        CHECK(all[i] == Approx(expected[i]).margin(0.01));
    for (const std::int64_t target : {0, 1, 777, rates.to, rates.to * 2 + 13, rates.to * 3 + 1}) {
        CAPTURE(target);
        REQUIRE(reader->seek(target));
        const auto got = readFrames(*reader, 500);
        REQUIRE(got.size() == 500);
        for (std::size_t i = 0; i < got.size(); ++i)
            REQUIRE(got[i] == Approx(all[static_cast<std::size_t>(target) + i]).margin(1e-5));
    }
}

TEST_CASE("two one-channel files are the two channels of one call", "[media][decode]")
{
    const auto left = tone(8000 * 3, 8000, 300);
    const auto right = tone(16000 * 2, 16000, 500);
    auto leftReader = openBytes(wav(left, 8000, 1));
    auto rightReader = openBytes(wav(right, 16000, 1));
    REQUIRE((leftReader && rightReader));
    auto both = twoSources(std::move(leftReader->reader), std::move(rightReader->reader));
    REQUIRE(both);
    CHECK((*both)->format() == AudioFormat{16000, 2});
    const auto all = readFrames(**both);
    CHECK(std::abs(static_cast<std::int64_t>(all.size()) / 2 - 48000) <= 2);
    const auto wanted = tone(48000, 16000, 300);
    for (std::size_t i = 1000; i < 47000; i += 61) {
        CHECK(all[2 * i] == Approx(wanted[i]).margin(0.01));
        CHECK(all[2 * i + 1] == Approx(i < right.size() ? right[i] : 0.0f).margin(1e-4));
    }
    REQUIRE((*both)->seek(20'000));
    const auto got = readFrames(**both, 400);
    REQUIRE(got.size() == 800); // of two channels
    for (std::size_t i = 0; i < got.size(); ++i)
        REQUIRE(got[i] == Approx(all[40'000 + i]).margin(1e-5));
}

TEST_CASE("a file of two channels is no half of a call", "[media][decode]")
{
    auto left = openBytes(wav(noise(800, 2), 8000, 2));
    auto right = openBytes(wav(noise(800, 1), 8000, 1));
    REQUIRE((left && right));
    const auto both = twoSources(std::move(left->reader), std::move(right->reader));
    REQUIRE_FALSE(both);
    CHECK(both.error() == DecodeError::TooManyChannels);
}

TEST_CASE("a real call of two files opens as one", "[media][decode][shared]")
{
    const auto folder = sharedData("data/calls/lca");
    if (!folder)
        return;
    std::vector<std::unique_ptr<AudioReader>> readers;
    for (const char *name : {"Auto_Repairs_40_UTC_agent.wav", "Auto_Repairs_40_UTC_caller.wav"}) {
        auto source = FileSource::open(*folder / name);
        REQUIRE(source);
        auto opened = openAudio(std::move(*source));
        REQUIRE(opened);
        readers.push_back(std::move(opened->reader));
    }
    auto call = twoSources(std::move(readers[0]), std::move(readers[1]));
    REQUIRE(call);
    CHECK((*call)->format() == AudioFormat{8000, 2});
    CHECK(readFrames(**call).size() / 2 == 8000u * 24538 / 100);
}

TEST_CASE("reference recordings of other makers open", "[media][decode][shared]")
{
    struct Case {
        const char *name;
        AudioFormat format;
        double seconds;
    };
    const auto row = GENERATE(values<Case>({
        {"data/calls/gcp/commercial_mono.wav", {8000, 1}, 45.3},
        {"data/calls/gcp/two_channel_16k.wav", {16000, 2}, 6.665},
        {"data/calls/misc/azure_test_audio.mp3", {16000, 1}, 0.63},
        {"data/calls/misc/azure_test_audio_stereo.wav", {16000, 2}, 1.7196},
        {"data/calls/pca/Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav", {8000, 1}, 277.66},
        {"data/calls/vcon/68f77313-76d0-45fe-b98c-b8a10bd49cff.mp3", {24000, 1}, 62.1},
    }));
    const auto file = sharedData(row.name);
    if (!file)
        return;
    CAPTURE(row.name);
    auto source = FileSource::open(*file);
    REQUIRE(source);
    auto opened = openAudio(std::move(*source));
    REQUIRE(opened);
    CHECK(opened->reader->format() == row.format);
    const auto frames = readFrames(*opened->reader).size() / static_cast<std::size_t>(row.format.channels);
    CHECK(static_cast<double>(frames) / row.format.rate == Approx(row.seconds).margin(0.06));
}

TEST_CASE("only plain files are opened", "[media][decode]")
{
    CHECK(FileSource::open("/nonexistent/x").error() == OpenError::Missing);
    CHECK(FileSource::open("/dev/zero").error() == OpenError::NotAFile);
    CHECK(FileSource::open("/tmp").error() == OpenError::NotAFile);
}
