// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/player.h"
#include "tests/catch.h"

#include <algorithm>

using namespace ringtrue;

namespace {

/// A minute of silence.
class SilentMinute final : public media::AudioReader {
public:
    media::AudioFormat format() const override { return {8000, 1}; }
    std::optional<std::int64_t> declaredFrames() const override { return frames; }
    Result<std::size_t, media::DecodeError> read(std::span<float> out) override
    {
        const auto count = std::min<std::size_t>(out.size(), static_cast<std::size_t>(frames - m_next));
        std::ranges::fill(out.first(count), 0.0F);
        m_next += static_cast<std::int64_t>(count);
        return count;
    }
    Result<Done, media::DecodeError> seek(std::int64_t frame) override
    {
        m_next = std::min(frame, frames);
        return Done{};
    }

private:
    static constexpr std::int64_t frames = 60 * 8000;
    std::int64_t m_next = 0;
};

} // namespace

TEST_CASE("Each step in a recording goes on from where the one before it led, however fast they come", "[player]")
{
    SilentMinute minute;
    const auto peaks = media::makePeaks(minute);
    REQUIRE(peaks);
    qml::Player player;
    player.open(std::make_unique<SilentMinute>(), *peaks, {});

    player.skip(5000); // as on a computer that is too slow to look at the player in between
    player.skip(5000);
    player.skip(5000);
    CHECK(player.positionMs() == 15'000);
    player.skip(-5000);
    CHECK(player.positionMs() == 10'000);
    player.skip(-60'000);
    player.skip(5000);
    CHECK(player.positionMs() == 5000);
}
