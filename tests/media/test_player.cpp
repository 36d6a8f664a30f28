// SPDX-License-Identifier: Apache-2.0
#include "media/play/player.h"
#include "media/play/renderer.h"
#include "tests/media/eventually.h"
#include "tests/media/sounds.h"

#include <set>

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;

namespace {

/// A sink whose device is the test: it plays when told to.
class TestSink final : public AudioSink {
public:
    struct Device {
        mutable std::mutex mutex;
        SinkStatus status{OutputState::Ready, OutputProblem::None, 1, 0, 0};
        std::size_t ring = 2880;
        std::vector<float> heard; ///< of this epoch
        std::uint64_t flushes = 0;
        bool isPlaying = false;
        bool isRefusing = false;
        std::uint64_t refusals = 0;
        std::function<void()> changed;

        /// Plays @p frames frames, as many as there are.
        void advance(std::uint64_t frames)
        {
            {
                const std::lock_guard lock(mutex);
                status.played = std::min<std::uint64_t>(status.played + frames, heard.size() / 2);
            }
            changed();
        }
        std::uint64_t written() const
        {
            const std::lock_guard lock(mutex);
            return heard.size() / 2;
        }
        std::uint64_t waiting() const
        {
            const std::lock_guard lock(mutex);
            return heard.size() / 2 - status.played;
        }
        bool plays() const
        {
            const std::lock_guard lock(mutex);
            return isPlaying;
        }
        /// From now on nothing is written, or is again.
        void refuse(bool refuses)
        {
            const std::lock_guard lock(mutex);
            isRefusing = refuses;
        }
        std::uint64_t refused() const
        {
            const std::lock_guard lock(mutex);
            return refusals;
        }
        /// Where the ramp that was heard goes on with another than the next value, but for its own jumps.
        std::size_t skipped() const
        {
            const std::lock_guard lock(mutex);
            std::size_t count = 0;
            for (std::size_t i = 2; i + 2 < heard.size() && i < 2 * 95'000; i += 2) {
                const float step = (heard[i] - heard[i - 2]) * 32768.0f;
                count += std::abs(step - 1) > 0.5f && step > -29'000 ? 1 : 0;
            }
            return count;
        }
        void reconnect()
        {
            const std::lock_guard lock(mutex);
            ++status.epoch;
            status.played = 0;
            heard.clear();
        }
        void become(OutputState state, OutputProblem problem)
        {
            const std::lock_guard lock(mutex);
            status.state = state;
            status.problem = problem;
        }
    };

    explicit TestSink(std::shared_ptr<Device> device) : m_device(std::move(device)) {}
    SinkStatus status() const override
    {
        const std::lock_guard lock(m_device->mutex);
        SinkStatus status = m_device->status;
        const std::size_t waiting = m_device->heard.size() / 2 - status.played;
        status.room = status.state == OutputState::Ready ? m_device->ring - std::min(m_device->ring, waiting) : 0;
        return status;
    }
    bool write(std::uint64_t epoch, std::span<const float> stereo) override
    {
        const std::lock_guard lock(m_device->mutex);
        if (m_device->isRefusing)
            ++m_device->refusals;
        if (epoch != m_device->status.epoch || m_device->isRefusing)
            return false;
        m_device->heard.insert(m_device->heard.end(), stereo.begin(), stereo.end());
        return true;
    }
    void flush() override
    {
        m_device->reconnect();
        ++m_device->flushes;
    }
    void play() override { setPlaying(true); }
    void pause() override { setPlaying(false); }
    void onChange(std::function<void()> changed) override { m_device->changed = std::move(changed); }

private:
    void setPlaying(bool isPlaying)
    {
        const std::lock_guard lock(m_device->mutex);
        m_device->isPlaying = isPlaying;
    }
    std::shared_ptr<Device> m_device;
};

struct Set {
    std::shared_ptr<TestSink::Device> device = std::make_shared<TestSink::Device>();
    Player player{std::make_unique<TestSink>(device)};

    void fill()
    {
        REQUIRE(eventually([&] { return device->waiting() + blockFrames > device->ring; }));
    }
    /// Plays @p seconds of the device's time.
    void playFor(double seconds)
    {
        for (double left = seconds * outputRate; left > 0; left -= 960) {
            fill();
            device->advance(static_cast<std::uint64_t>(std::min(left, 960.0)));
        }
    }
};

/// A ramp: the value tells the frame, so that one sees in the output what was played.
std::vector<float> ramp(std::int64_t frames, int channels)
{
    std::vector<float> values;
    for (std::int64_t i = 0; i < frames; ++i)
        for (int channel = 0; channel < channels; ++channel)
            values.push_back((channel == 0 ? 1.0f : -1.0f) * static_cast<float>(i % 30'000) / 32768.0f);
    return values;
}

std::unique_ptr<AudioReader> readerOf(const std::vector<float> &values, int rate, int channels)
{
    auto opened = openBytes(wav(values, rate, channels));
    REQUIRE(opened);
    return std::move(opened->reader);
}

} // namespace

TEST_CASE("a rendered recording lasts as long as its speed says, and blocks know their place", "[media][play]")
{
    const double speed = GENERATE(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    CAPTURE(speed);
    Renderer renderer(readerOf(tone(8000 * 6, 8000, 300), 8000, 1));
    REQUIRE(renderer.setSpeed(speed));
    double frames = 0;
    double lastPlace = 0;
    while (true) {
        const auto block = renderer.next();
        REQUIRE(block);
        if (block->stereo.empty())
            break;
        CHECK(block->speed == speed);
        CHECK(block->mediaFrame >= lastPlace);
        // what has come out lasts as long at this speed as the place says, but for what the stretch holds
        CHECK(std::abs(block->mediaFrame - frames * speed) < 48'000 * 0.15);
        lastPlace = block->mediaFrame;
        frames += static_cast<double>(block->stereo.size()) / 2;
    }
    CHECK(frames * speed == Approx(6.0 * outputRate).epsilon(0.002));
}

TEST_CASE("a change of speed goes on where the sound is", "[media][play]")
{
    Renderer renderer(readerOf(noise(48000 * 10, 2), 48000, 2));
    double place = 0;
    for (const double speed : {1.0, 2.0, 0.5, 1.0, 3.0, 1.0}) {
        REQUIRE(renderer.setSpeed(speed));
        for (int i = 0; i < 50; ++i) {
            const auto block = renderer.next();
            REQUIRE(block);
            REQUIRE_FALSE(block->stereo.empty());
            CAPTURE(speed, i);
            CHECK(std::abs(block->mediaFrame - place) < 48'000 * 0.13);
            place = block->mediaFrame + static_cast<double>(block->stereo.size()) / 2 * speed;
        }
    }
}

TEST_CASE("at its own speed a recording reaches the output untouched, one channel on both", "[media][play]")
{
    const auto values = ramp(48000, 2);
    Renderer renderer(readerOf(values, 48000, 2));
    const auto solo = GENERATE(ChannelSolo::Both, ChannelSolo::Left, ChannelSolo::Right);
    renderer.setSolo(solo);
    REQUIRE(renderer.seek(1234));
    const auto block = renderer.next();
    REQUIRE(block);
    CHECK(block->mediaFrame == 1234);
    REQUIRE(block->stereo.size() == 960);
    CHECK(block->stereo[0] == (solo == ChannelSolo::Right ? -1 : 1) * values[2 * 1234]);
    CHECK(block->stereo[1] == (solo == ChannelSolo::Left ? 1 : -1) * values[2 * 1234]);
    renderer.setVolume(0.5);
    CHECK(renderer.next()->stereo[0] == (solo == ChannelSolo::Right ? -0.5f : 0.5f) * values[2 * 1714]);
}

TEST_CASE("a player plays, tells the position of what is heard, and ends", "[media][play]")
{
    Set set;
    CHECK(set.player.state().playback == Playback::Empty);
    set.player.open(readerOf(ramp(8000 * 2, 1), 8000, 1));
    CHECK(set.player.state().playback == Playback::Paused);
    CHECK(set.player.state().durationMs == 2000);
    set.fill(); // ahead, also while paused
    CHECK_FALSE(set.device->plays());
    set.player.play();
    REQUIRE(eventually([&] { return set.device->plays(); }));
    set.playFor(0.5);
    CHECK(set.player.state().positionMs == 500);
    set.player.pause();
    REQUIRE(eventually([&] { return !set.device->plays(); }));
    CHECK(set.player.state().positionMs == 500);
    CHECK(set.player.state().playback == Playback::Paused);
    set.player.play();
    REQUIRE(eventually([&] {
        set.device->advance(4800);
        return set.player.state().playback == Playback::Ended;
    }));
    CHECK(set.player.state().positionMs == 2000);
    REQUIRE(eventually([&] { return !set.device->plays(); }));
    set.player.play(); // from the start again
    CHECK(set.player.state().playback == Playback::Playing);
    CHECK(set.player.state().positionMs == 0);
}

TEST_CASE("a seek shows at once and clears what was waiting", "[media][play]")
{
    Set set;
    set.player.open(readerOf(ramp(48000 * 20, 2), 48000, 2));
    set.player.play();
    set.fill();
    set.player.seek(12'345);
    CHECK(set.player.state().positionMs == 12'345);
    REQUIRE(eventually([&] {
        const std::lock_guard lock(set.device->mutex);
        return set.device->flushes >= 2 && set.device->heard.size() >= 960; // opening was the first
    }));
    {
        const std::lock_guard lock(set.device->mutex);
        CHECK(set.device->heard[0] == static_cast<float>(12'345 * 48 % 30'000) / 32768.0f);
    }
    set.playFor(1);
    CHECK(set.player.state().positionMs == 13'345);
    set.player.seek(-5);
    CHECK(set.player.state().positionMs == 0);
    set.player.seek(99'000'000);
    CHECK(set.player.state().positionMs == 20'000);
    REQUIRE(eventually([&] {
        set.device->advance(4800);
        return set.player.state().playback == Playback::Ended;
    }));
}

TEST_CASE("the position keeps its pace through changes of speed", "[media][play]")
{
    Set set;
    set.player.open(readerOf(noise(8000 * 60, 2), 8000, 2), 60'000);
    set.player.play();
    double expected = 0;
    for (const double speed : {1.0, 2.0, 0.5, 3.0, 1.0, 1.5}) {
        set.player.setSpeed(speed);
        CHECK(set.player.state().speed == speed);
        set.playFor(2);
        expected += 2000 * speed;
        CAPTURE(speed);
        // 60 ms of the old speed are in the ring at each change, and the stretch begins anew
        CHECK(std::abs(static_cast<double>(set.player.state().positionMs) - expected) < 450);
        expected = static_cast<double>(set.player.state().positionMs);
    }
    set.player.setSpeed(99);
    CHECK(set.player.state().speed == fastest);
    set.player.setSpeed(NAN);
    CHECK(set.player.state().speed == 1);
}

TEST_CASE("after a lost output a player goes on where it was", "[media][play]")
{
    Set set;
    set.player.open(readerOf(ramp(48000 * 20, 2), 48000, 2));
    set.player.play();
    set.playFor(3);
    REQUIRE(eventually([&] { return set.player.state().positionMs == 3000; }));
    set.fill();
    set.device->become(OutputState::Lost, OutputProblem::DeviceLost);
    const PlayerState lost = set.player.state();
    CHECK(lost.playback == Playback::Playing);
    CHECK(lost.output == OutputState::Lost);
    CHECK(lost.problem == OutputProblem::DeviceLost);
    CHECK(lost.positionMs == 3000);
    set.device->reconnect();
    set.device->become(OutputState::Ready, OutputProblem::None);
    set.fill();
    CHECK(set.player.state().positionMs == 3000);
    {
        const std::lock_guard lock(set.device->mutex);
        CHECK(set.device->heard[0] == static_cast<float>(3000 * 48 % 30'000) / 32768.0f);
    }
    set.playFor(1);
    CHECK(set.player.state().positionMs == 4000);
}

TEST_CASE("what an output does not take is kept, and the recording does not end by it", "[media][play]")
{
    Set set;
    const auto values = ramp(2 * outputRate, 1);
    set.player.open(readerOf(values, outputRate, 1));
    set.player.play();
    set.playFor(0.5);
    set.fill();
    set.device->refuse(true);
    const auto attempts = set.device->refused();
    set.device->advance(set.device->ring); // room again, and yet nothing is taken: the output is just being lost
    REQUIRE(eventually([&] { return set.device->refused() > attempts + 20; }));
    CHECK(set.player.state().durationMs == 2000);
    set.device->refuse(false);
    set.playFor(1.3);
    REQUIRE(eventually([&] {
        set.device->advance(960);
        return set.player.state().playback == Playback::Ended;
    }));
    CHECK(set.player.state().durationMs == 2000);
    CHECK(set.device->skipped() == 0);
}

TEST_CASE("without an audio program a player stands still and says so", "[media][play]")
{
    Set set;
    set.device->become(OutputState::Absent, OutputProblem::NoAudioProgram);
    set.player.open(readerOf(noise(8000, 1), 8000, 1));
    set.player.play();
    REQUIRE(eventually([&] { return set.player.state().playback == Playback::Paused; }));
    CHECK(set.player.state().problem == OutputProblem::NoAudioProgram);
    set.player.seek(500); // marks can be set all the same
    CHECK(set.player.state().positionMs == 500);
}

TEST_CASE("a recording that breaks off in the middle stops with its reason", "[media][play]")
{
    class Broken final : public AudioReader {
    public:
        AudioFormat format() const override { return {48000, 1}; }
        std::optional<std::int64_t> declaredFrames() const override { return 480'000; }
        Result<std::size_t, DecodeError> read(std::span<float> out) override
        {
            if (++m_reads > 3)
                return Failure{DecodeError::Damaged};
            std::fill(out.begin(), out.end(), 0.1f);
            return out.size();
        }
        Result<Done, DecodeError> seek(std::int64_t) override { return Done{}; }

    private:
        int m_reads = 0;
    };
    Set set;
    set.player.open(std::make_unique<Broken>());
    set.player.play();
    REQUIRE(eventually([&] { return set.player.state().error.has_value(); }));
    CHECK(set.player.state().error == DecodeError::Damaged);
    CHECK(set.player.state().playback == Playback::Paused);
}

TEST_CASE("a player takes orders from many threads and any number of recordings", "[media][play]")
{
    Set set;
    std::vector<std::thread> threads;
    for (unsigned seed = 0; seed < 3; ++seed)
        threads.emplace_back([&, seed] {
            std::mt19937 engine(seed);
            for (int i = 0; i < 60; ++i) {
                switch (engine() % 7) {
                case 0:
                    set.player.open(std::move(openBytes(wav(noise(8000, 1), 8000, 1))->reader));
                    break;
                case 1:
                    set.player.play();
                    break;
                case 2:
                    set.player.pause();
                    break;
                case 3:
                    set.player.seek(static_cast<std::int64_t>(engine() % 1200));
                    break;
                case 4:
                    set.player.setSpeed(0.5 + static_cast<double>(engine() % 6) * 0.5);
                    break;
                case 5:
                    set.player.setSolo(static_cast<ChannelSolo>(engine() % 3));
                    break;
                default:
                    set.player.close();
                    break;
                }
                set.device->advance(engine() % 2000);
                (void)set.player.state();
            }
        });
    for (auto &thread : threads)
        thread.join();
    set.player.open(readerOf(noise(8000, 1), 8000, 1));
    set.player.setSpeed(1);
    set.player.play();
    REQUIRE(eventually([&] {
        set.device->advance(4800);
        return set.player.state().playback == Playback::Ended;
    }));
    CHECK(set.player.state().positionMs == 1000);
}
