// SPDX-License-Identifier: Apache-2.0
// Cut off, lying and hostile recordings: each is an error value or sound, in bounded time.
#include "media/decode/mp3_frame.h"
#include "media/peaks/peaks.h"
#include "tests/media/sounds.h"
#include "tests/shared_data.h"

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;
using namespace std::string_literals;

namespace {

std::optional<DecodeError> openingError(std::string bytes)
{
    const auto opened = openBytes(std::move(bytes));
    return opened ? std::nullopt : std::optional(opened.error());
}

std::string junk(std::size_t size)
{
    std::mt19937 engine(3);
    std::string bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(engine());
    return bytes;
}

std::string withDataSize(std::uint32_t size)
{
    std::string bytes = wav(noise(8000, 1), 8000, 1);
    return bytes.replace(40, 4, little(size, 4));
}

/// Like a source of 2 GiB and a byte, without having them.
class HugeSource final : public ByteSource {
public:
    std::uint64_t size() const override { return maxAudioBytes + 1; }
    Result<std::size_t, ReadError> read(std::uint64_t, std::span<std::uint8_t> out) override
    {
        std::fill(out.begin(), out.end(), std::uint8_t{0});
        return out.size();
    }
};

class ErasedSource final : public ByteSource {
public:
    std::uint64_t size() const override { return 1000; }
    Result<std::size_t, ReadError> read(std::uint64_t, std::span<std::uint8_t>) override
    {
        return Failure{ReadError::Erased};
    }
};

/// A recording on a disk that can be pulled out and put back.
class LooseDisk final : public ByteSource {
public:
    LooseDisk(std::string bytes, std::shared_ptr<bool> isThere)
        : m_memory(std::move(bytes)), m_isThere(std::move(isThere))
    {
    }
    std::uint64_t size() const override { return m_memory.size(); }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return *m_isThere ? m_memory.read(offset, out) : Result<std::size_t, ReadError>(Failure{ReadError::Io});
    }

private:
    MemorySource m_memory;
    std::shared_ptr<bool> m_isThere;
};

} // namespace

TEST_CASE("A34: a stated WAV length of 0 or all ones gives way to the file's", "[media][hostile]")
{
    const auto size = GENERATE(0u, 0xFFFFFFFFu, 0xFFFFFFDCu, 0x7FFFFFFFu);
    auto opened = openBytes(withDataSize(size));
    REQUIRE(opened);
    CHECK(opened->statedLength == StatedLength::Unstated);
    CHECK(readFrames(*opened->reader).size() == 8000);
}

TEST_CASE("a WAV that states more than it holds is called cut off", "[media][hostile]")
{
    auto opened = openBytes(wav(noise(8000, 1), 8000, 1).substr(0, 44 + 6001));
    REQUIRE(opened);
    CHECK(opened->statedLength == StatedLength::TooLong);
    CHECK(readFrames(*opened->reader).size() == 3000); // the odd byte is no frame
}

TEST_CASE("a WAV whose header was not brought up to date keeps all of its sound", "[media][hostile]")
{
    auto opened = openBytes(withDataSize(1000));
    REQUIRE(opened);
    CHECK(opened->statedLength == StatedLength::TooShort);
    CHECK(readFrames(*opened->reader).size() == 8000);
}

TEST_CASE("A46: what follows the sound of a WAV is not played", "[media][hostile]")
{
    const std::string sound = wav(noise(800, 1), 8000, 1);
    const auto after =
        GENERATE(chunk("LIST", "INFOISFT"s), "PK\3\4"s + std::string(500, 'z'), chunk("id3 ", std::string(30, 'x')));
    auto opened = openBytes(sound + after);
    REQUIRE(opened);
    CHECK(opened->statedLength == StatedLength::Right);
    CHECK(readFrames(*opened->reader).size() == 800);
}

TEST_CASE("A37: odd and unpadded chunks before the sound are stepped over", "[media][hostile]")
{
    const std::string data = chunk("data", pcm16(noise(800, 1)));
    const std::string format = chunk("fmt ", wavFormat(8000, 1));
    const auto odd = GENERATE(chunk("bext", "abc"), "junk"s + little(5, 4) + "12345");
    auto opened = openBytes(riff(odd + format + data));
    if (!opened) // an unpadded chunk before `fmt `
        opened = openBytes(riff(format + odd + data));
    REQUIRE(opened);
    CHECK(readFrames(*opened->reader).size() == 800);
}

TEST_CASE("A35 A36 A37: WAV headers that contradict themselves are refused", "[media][hostile]")
{
    const std::string data = chunk("data", std::string(1000, '\1'));
    const auto bytes = GENERATE_COPY(values<std::string>({
        riff(chunk("fmt ", wavFormat(8000, 0)) + data),                              // no channels
        riff(chunk("fmt ", wavFormat(0, 1)) + data),                                 // no rate
        riff(chunk("fmt ", wavFormat(4'000'000, 1)) + data),                         // no rate of sound
        riff(chunk("fmt ", wavFormat(8000, 1).replace(12, 2, little(7, 2))) + data), // block size lies
        riff(chunk("fmt ", wavFormat(8000, 1).replace(12, 2, little(0, 2))) + data), // block size 0
        riff(chunk("fmt ", wavFormat(8000, 1, 12)) + data),                          // 12 bits
        riff(chunk("fmt ", "short") + data),
        riff(data),                                                       // no format
        riff("fmt " + little(0xFFFFFFFF, 4) + wavFormat(8000, 1) + data), // chunk size overflows
        riff("junk" + little(0xFFFFFFF0, 4) + chunk("fmt ", wavFormat(8000, 1)) + data), "RIFF\4\0\0\0WAVE"s,
        riff(chunk("fmt ", wavFormat(8000, 1, 16, 0xFFFE)) + data), // extension missing
    }));
    CHECK(openingError(bytes) == DecodeError::BadHeader);
}

TEST_CASE("a WAV without sound is empty, one of three channels is refused", "[media][hostile]")
{
    CHECK(openingError(riff(chunk("fmt ", wavFormat(8000, 1)) + chunk("data", ""))) == DecodeError::Empty);
    CHECK(openingError(wav(noise(300, 3), 8000, 3)) == DecodeError::TooManyChannels);
    CHECK(openingError(riff(chunk("fmt ", wavFormat(8000, 1, 16, 0x4242)) + chunk("data", std::string(1000, 'x'))))
          == DecodeError::Unsupported);
}

TEST_CASE("A38 A39: junk is no recording, whatever it is called", "[media][hostile]")
{
    CHECK(openingError("") == DecodeError::Empty);
    CHECK(openingError(junk(300'000)) == DecodeError::NotAudio);
    CHECK(openingError(std::string(300'000, '\0')) == DecodeError::NotAudio);
    CHECK(openingError(std::string(300'000, '\xFF')) == DecodeError::NotAudio); // sync bits without end
    CHECK(openingError("%PDF-1.7 ...") == DecodeError::NotAudio);
    CHECK(openingError("ID3\4\0\0\x7F\x7F\x7F\x7F"s + junk(5000)) == DecodeError::NotAudio); // a tag of 256 MiB
    CHECK(openingError("fLaC" + junk(5000)));
    CHECK(openingError("OggS" + junk(5000)));
    CHECK(openingError("\0\0\0\x18"
                       "ftypM4A "s
                       + junk(5000)));
    CHECK(openingError("\xFF\xFB\x90\x64"s + junk(20'000)) == DecodeError::NotAudio);
}

TEST_CASE("A38: an MP3 that loses its way for ever comes to an end", "[media][hostile]")
{
    const std::string sound = encoded(noise(8000, 1), 8000, 1, mp3Format);
    std::string sync;
    for (int i = 0; i < 2'000'000; ++i)
        sync += "\xFF\xE3"; // the beginning of a frame, never followed by one
    for (const auto &bytes : {sound + sync, sound + sync + sound, sound + junk(4'000'000)}) {
        auto opened = openBytes(bytes);
        REQUIRE(opened);
        const auto peaks = makePeaks(*opened->reader);
        if (!peaks)
            continue; // an error value will do
        CHECK(peaks->durationMs() >= 900);
        CHECK(peaks->durationMs() < 600'000);
    }
}

TEST_CASE("A39 A40: ID3 tags before a recording are not read", "[media][hostile]")
{
    const std::string tag = "ID3\4\0\0\0\0\x03\x74"s + "APIC"s + junk(496);
    const auto values = noise(8000, 1);
    auto opened = openBytes(tag + tag + encoded(values, 8000, 1, flacFormat));
    REQUIRE(opened);
    CHECK(readFrames(*opened->reader) == values);
}

TEST_CASE("A40: a file of empty ID3 tags is no recording, and is not followed tag by tag", "[media][hostile]")
{
    const std::string tag = "ID3\4\0\0\0\0\0\0"s;
    std::string tags;
    for (int i = 0; i < 200; ++i)
        tags += tag;
    const auto values = noise(8000, 1);
    CHECK(openingError(tags + encoded(values, 8000, 1, flacFormat)) == DecodeError::NotAudio);
    CHECK(openBytes(tag + tag + tag + encoded(values, 8000, 1, flacFormat)));
}

TEST_CASE("an MP3 or Opus file that ends too early is called cut off", "[media][hostile]")
{
    struct Row {
        const char *what;
        int format;
        std::string after; ///< tags that end a whole file
    };
    const std::string apeTag =
        "APETAGEX" + little(2000, 4) + little(32, 4) + little(0, 4) + little(0, 4) + std::string(8, '\0');
    const auto row = GENERATE_COPY(values<Row>({{"MP3", mp3Format, ""},
                                                {"MP3 with ID3v1", mp3Format, "TAG" + std::string(125, ' ')},
                                                {"MP3 with APEv2", mp3Format, apeTag},
                                                {"Opus", opusFormat, ""}}));
    CAPTURE(row.what);
    const std::string sound = encoded(noise(80'000, 1), 8000, 1, row.format);
    const auto stated = [](const std::string &bytes) {
        const auto opened = openBytes(bytes);
        REQUIRE(opened);
        return opened->statedLength;
    };
    CHECK(stated(sound + row.after) == StatedLength::Right);
    for (const std::size_t missing : {std::size_t{1}, std::size_t{7}, std::size_t{100}, sound.size() / 3})
        CHECK(stated(sound.substr(0, sound.size() - missing)) == StatedLength::TooLong);
}

TEST_CASE("an MP3 without a head that says its length is told by its last frame", "[media][hostile]")
{
    const std::string sound = encoded(noise(80'000, 1), 8000, 1, mp3Format);
    const auto first = mp3FrameLength(sound, 0);
    REQUIRE(first > 0);
    REQUIRE(statedMp3Bytes(sound).has_value());
    const auto headless = sound.substr(first);
    CHECK_FALSE(statedMp3Bytes(headless).has_value());
    CHECK(openBytes(headless)->statedLength == StatedLength::Right);
    CHECK(openBytes(headless.substr(0, headless.size() - 1))->statedLength == StatedLength::TooLong);
    CHECK(openBytes(headless.substr(0, headless.size() - 50))->statedLength == StatedLength::TooLong);
}

TEST_CASE("a recording cut off anywhere or damaged in the middle gives sound or an error", "[media][hostile][property]")
{
    const int format = GENERATE(values<int>({flacFormat, mp3Format, opusFormat, 0}));
    const auto values = noise(48000, 1);
    const std::string whole = format == 0 ? wav(values, 8000, 1) : encoded(values, 8000, 1, format);
    std::mt19937 engine(5);
    int heard = 0;
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        std::string bytes = whole;
        const std::size_t at = i == 0 ? 0 : engine() % whole.size(); // once nothing is left of it
        if (i % 2 == 0)
            bytes.resize(at);
        else
            for (std::size_t j = at; j < std::min(bytes.size(), at + 200); ++j)
                bytes[j] = static_cast<char>(engine());
        auto opened = openBytes(bytes);
        if (!opened) {
            ++refused;
            continue;
        }
        if (const auto peaks = makePeaks(*opened->reader)) {
            ++heard;
            CHECK(peaks->durationMs() < 8000);
        }
        static_cast<void>(opened->reader->seek(opened->reader->format().rate * 3)); // must come back, whatever it says
    }
    CAPTURE(format);
    CHECK(heard > 20);
    CHECK(refused > 0);
}

TEST_CASE("too large a file and an erased one are told from junk", "[media][hostile]")
{
    CHECK(openAudio(std::make_unique<HugeSource>()).error() == DecodeError::TooLarge);
    CHECK(openAudio(std::make_unique<ErasedSource>()).error() == DecodeError::Erased);
}

TEST_CASE("a recording whose disk went away says so at each seek, and is heard again when it is back",
          "[media][hostile]")
{
    const int format = GENERATE(values<int>({flacFormat, mp3Format, opusFormat, 0}));
    const auto values = noise(80'000, 1);
    const auto isThere = std::make_shared<bool>(true);
    auto opened = openAudio(
        std::make_unique<LooseDisk>(format == 0 ? wav(values, 8000, 1) : encoded(values, 8000, 1, format), isThere));
    REQUIRE(opened);
    AudioReader &reader = *opened->reader;
    const auto all = readFrames(reader);
    const auto near = std::int64_t{100};
    const auto far = static_cast<std::int64_t>(all.size()) - 1000;
    *isThere = false;
    for (const auto target : {std::int64_t{0}, near, far, near}) {
        const auto sought = reader.seek(target);
        std::vector<float> block(500);
        CHECK((!sought || !reader.read(block)));
    }
    CHECK_FALSE(reader.seek(0));
    *isThere = true;
    for (const auto target : {near, far, std::int64_t{0}}) {
        REQUIRE(reader.seek(target));
        const auto got = readFrames(reader, 500);
        REQUIRE(got.size() == 500);
        CHECK(std::equal(got.begin(), got.end(), all.begin() + static_cast<std::ptrdiff_t>(target)));
    }
}

TEST_CASE("more than six hours are refused", "[media][hostile]")
{
    // 8 bits at 1,000 Hz: six hours and a second are 21.6 MB
    const std::string bytes =
        riff(chunk("fmt ", wavFormat(1000, 1, 8)) + chunk("data", std::string(21'601'000, '\x80')));
    CHECK(openingError(bytes) == DecodeError::TooLong);
}

TEST_CASE("a WAV without its header is refused", "[media][hostile][shared]")
{
    const auto file = sharedData("data/calls/misc/azure_missing_wav_header.wav");
    if (!file)
        return;
    CHECK(openingError(fileBytes(*file)) == DecodeError::NotAudio);
}
