// SPDX-License-Identifier: Apache-2.0
// The real ringtrue-audio against a private audio server.
#include "media/play/audio_process.h"
#include "media/play/player.h"
#include "tests/media/eventually.h"
#include "tests/media/pulse_server.h"
#include "tests/media/sounds.h"

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;
using namespace std::chrono_literals;

namespace {

AudioProcessOptions real()
{
    AudioProcessOptions options;
    options.program = RINGTRUE_AUDIO;
    options.firstPause = 50ms;
    options.lastPause = 500ms;
    return options;
}

std::unique_ptr<AudioReader> seconds(int count)
{
    auto opened = openBytes(wav(tone(8000 * count, 8000, 440, 0.2f), 8000, 1));
    REQUIRE(opened);
    return std::move(opened->reader);
}

bool advances(const Player &player, std::int64_t ms = 300)
{
    const auto before = player.state().positionMs;
    return eventually([&] { return player.state().positionMs > before + ms; });
}

} // namespace

TEST_CASE("a recording is played by the audio server in its own time", "[media][play][audio]")
{
    if (!PulseServer::isInstalled())
        return;
    PulseServer server;
    server.start();
    Player player(std::make_unique<AudioProcess>(real()));
    player.open(seconds(30));
    REQUIRE(eventually([&] { return player.state().output == OutputState::Ready; }));
    player.play();
    REQUIRE(advances(player));
    const auto from = std::chrono::steady_clock::now();
    const auto start = player.state().positionMs;
    REQUIRE(eventually([&] { return player.state().positionMs >= start + 2000; }));
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - from).count();
    CHECK(took > 1700);
    CHECK(took < 3500); // a loaded machine may be late, not early

    player.seek(25'000);
    CHECK(player.state().positionMs == 25'000);
    player.setSpeed(2);
    REQUIRE(eventually([&] { return player.state().playback == Playback::Ended; }));
    CHECK(player.state().positionMs == 30'000);
    player.seek(1000);
    player.pause();
    CHECK(player.state().positionMs == 1000);
    player.play();
    REQUIRE(advances(player));
    player.pause();
    REQUIRE(eventually([&] { return player.state().playback == Playback::Paused; }));
    CHECK(player.state().output == OutputState::Ready);
}

TEST_CASE("the death of the audio server is a state, and playing goes on when it is back", "[media][play][audio]")
{
    if (!PulseServer::isInstalled())
        return;
    PulseServer server;
    server.start();
    Player player(std::make_unique<AudioProcess>(real()));
    player.open(seconds(120));
    player.play();
    REQUIRE(advances(player));
    server.kill();
    REQUIRE(eventually([&] { return player.state().output == OutputState::Lost; }));
    const auto place = player.state().positionMs;
    CHECK(place >= 300);
    REQUIRE(
        eventually([&] { return player.state().problem == OutputProblem::NoDevice; })); // the new one finds no server
    CHECK(player.state().positionMs == place);
    CHECK(player.state().playback == Playback::Playing);
    server.start();
    REQUIRE(eventually([&] { return player.state().output == OutputState::Ready; }));
    CHECK(player.state().positionMs >= place);
    REQUIRE(advances(player));
    CHECK(player.state().positionMs < place + 10'000);
}

TEST_CASE("an audio server that hangs does not hang the player", "[media][play][audio]")
{
    if (!PulseServer::isInstalled())
        return;
    PulseServer server;
    server.start();
    auto options = real();
    options.startingTime = 1500ms;
    options.stalledTime = 2500ms;
    Player player(std::make_unique<AudioProcess>(options));
    player.open(seconds(120));
    player.play();
    REQUIRE(advances(player));
    server.signal(SIGSTOP);
    REQUIRE(eventually([&] { return player.state().output == OutputState::Lost; }));
    CHECK(player.state().problem == OutputProblem::NotAnswering);
    player.seek(60'000);
    CHECK(player.state().positionMs == 60'000);
    server.signal(SIGCONT);
    REQUIRE(eventually([&] { return player.state().output == OutputState::Ready; }));
    REQUIRE(advances(player));
    CHECK(player.state().positionMs >= 60'000);
}

TEST_CASE("without any audio server the output is lost for want of a device", "[media][play][audio]")
{
    if (!PulseServer::isInstalled())
        return;
    const PulseServer server; // not started
    Player player(std::make_unique<AudioProcess>(real()));
    player.open(seconds(3));
    player.play();
    REQUIRE(eventually([&] { return player.state().problem == OutputProblem::NoDevice; }));
    CHECK(player.state().output == OutputState::Lost);
}
