// SPDX-License-Identifier: Apache-2.0
#include "media/service/hear_call.h"
#include "tests/media/sounds.h"

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;

namespace {

using Files = std::vector<std::unique_ptr<ByteSource>>;

/// A file that cannot be read from a byte on.
class Scratched final : public ByteSource {
public:
    Scratched(std::string bytes, std::uint64_t from) : m_memory(std::move(bytes)), m_from(from) {}
    std::uint64_t size() const override { return m_memory.size(); }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset >= m_from)
            return Failure{ReadError::Io};
        return m_memory.read(offset, out.first(std::min<std::uint64_t>(out.size(), m_from - offset)));
    }

private:
    MemorySource m_memory;
    std::uint64_t m_from;
};

Result<Heard, ImportFailure> heard(const std::vector<std::string> &files)
{
    Files sources;
    for (const auto &bytes : files)
        sources.push_back(std::make_unique<MemorySource>(bytes));
    return hear(sources);
}

/// Without its last third.
std::string cut(const std::string &bytes)
{
    return bytes.substr(0, bytes.size() * 2 / 3);
}

} // namespace

TEST_CASE("each file of a call that was cut off is named", "[media]")
{
    const int format = GENERATE(values<int>({flacFormat, mp3Format, opusFormat}));
    const auto whole = encoded(noise(80'000, 1), 8000, 1, format);
    const auto other = encoded(noise(80'000, 1, 2), 8000, 1, format);
    using Named = std::vector<std::size_t>;
    CHECK(heard({whole}).value().cutOff.empty());
    CHECK(heard({cut(whole)}).value().cutOff == Named{0});
    CHECK(heard({whole, other}).value().cutOff.empty());
    CHECK(heard({cut(whole), cut(other)}).value().cutOff == Named{0, 1});
    CHECK(heard({whole, cut(other)}).value().cutOff == Named{1});
}

TEST_CASE("sound that is damaged in the middle is told, and no second of what follows is lost", "[media]")
{
    struct Row {
        int format;
        int seconds;           // a third of it is destroyed: of Ogg more than a page
        bool isSilenceInPlace; // else the file holds less than it states: MP3 frames have no times
    };
    const auto row = GENERATE(values<Row>({{flacFormat, 30, true}, {opusFormat, 84, true}, {mp3Format, 30, false}}));
    auto bytes = encoded(noise(row.seconds * 8000, 1), 8000, 1, row.format);
    CHECK(heard({bytes}).value().lost.empty());
    const auto from = bytes.size() / 3;
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.size() / 3, '\0');
    const auto found = heard({bytes}).value();
    CAPTURE(row.format, found.peaks.durationMs());
    REQUIRE(found.lost.size() == (row.isSilenceInPlace ? 1 : 0));
    if (row.isSilenceInPlace) {
        CHECK(std::abs(found.lost.front().ms - row.seconds * 1000 / 3) < 2'000);
        CHECK(std::abs(found.peaks.durationMs() - row.seconds * 1000) < 100);
    } else {
        CHECK(found.cutOff == std::vector<std::size_t>{0});
    }
}

TEST_CASE("of two files the one that cannot be read is named", "[media]")
{
    const auto bytes = wav(noise(2'000'000, 1), 8000, 1);
    for (const std::size_t scratched : {0, 1}) {
        Files files;
        for (std::size_t i = 0; i < 2; ++i)
            files.push_back(std::make_unique<Scratched>(bytes, i == scratched ? 3'000'000 : bytes.size()));
        const auto refused = hear(files);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == ImportError::NotAudio);
        CHECK(refused.error().decode == DecodeError::Io);
        CHECK(refused.error().file == scratched);
    }
}
