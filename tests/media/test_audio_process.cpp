// SPDX-License-Identifier: Apache-2.0
#include "media/play/audio_process.h"
#include "media/play/player.h"
#include "tests/media/eventually.h"
#include "tests/media/sounds.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>

#include <fcntl.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;
using namespace std::chrono_literals;

namespace {

AudioProcessOptions fake(const std::string &mode)
{
    AudioProcessOptions options;
    options.program = RINGTRUE_FAKE_AUDIO;
    options.arguments = {mode};
    options.startingTime = 1500ms;
    options.silentTime = 600ms;
    options.stalledTime = 800ms;
    options.firstPause = 20ms;
    options.lastPause = 80ms;
    return options;
}

std::unique_ptr<AudioReader> seconds(int count)
{
    auto opened = openBytes(wav(noise(8000 * count, 1), 8000, 1));
    REQUIRE(opened);
    return std::move(opened->reader);
}

/// The processes that we started and that still live.
std::vector<int> children()
{
    std::vector<int> ids;
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream file(task.path() / "children");
        for (int id = 0; file >> id;)
            ids.push_back(id);
    }
    return ids;
}

} // namespace

TEST_CASE("a player plays a recording to its end through a process", "[media][play]")
{
    {
        Player player(std::make_unique<AudioProcess>(fake("")));
        player.open(seconds(3));
        player.play();
        REQUIRE(eventually([&] { return player.state().playback == Playback::Ended; }));
        CHECK(player.state().positionMs == 3000);
        CHECK(player.state().output == OutputState::Ready);
    }
    CHECK(children().empty());
}

TEST_CASE("nonsense from the audio process is passed over", "[media][play]")
{
    Player player(std::make_unique<AudioProcess>(fake("babble")));
    player.open(seconds(1));
    player.play();
    REQUIRE(eventually([&] { return player.state().playback == Playback::Ended; }));
}

TEST_CASE("an absent audio program is a state, not an error to crash on", "[media][play]")
{
    AudioProcessOptions options;
    options.program = "/nonexistent/ringtrue-audio";
    Player player(std::make_unique<AudioProcess>(options));
    REQUIRE(eventually([&] { return player.state().output == OutputState::Absent; }));
    CHECK(player.state().problem == OutputProblem::NoAudioProgram);
}

TEST_CASE("an audio program that misbehaves is named, ended and started again", "[media][play]")
{
    struct Case {
        const char *mode;
        OutputProblem problem;
    };
    const auto row = GENERATE(values<Case>({
        {"no-device", OutputProblem::NoDevice},
        {"mute", OutputProblem::NotAnswering},
        {"freezes", OutputProblem::NotAnswering},
        {"stalls", OutputProblem::NotAnswering},
        {"dies", OutputProblem::ProgramEnded},
        {"device-lost", OutputProblem::DeviceLost},
    }));
    CAPTURE(row.mode);
    Player player(std::make_unique<AudioProcess>(fake(row.mode)));
    player.open(seconds(30));
    player.play();
    int losses = 0;
    bool wasLost = false;
    REQUIRE(eventually([&] {
        const PlayerState state = player.state();
        const bool isLost = state.output == OutputState::Lost && state.problem == row.problem;
        losses += isLost && !wasLost ? 1 : 0;
        wasLost = isLost;
        // those that get ready are seen lost more than once; the others stay lost while tried again
        return losses >= 2
               || (losses == 1 && (row.mode == std::string("mute") || row.mode == std::string("no-device")));
    }));
    CHECK(player.state().playback == Playback::Playing);
}

TEST_CASE("a program of another version is not tried again", "[media][play]")
{
    Player player(std::make_unique<AudioProcess>(fake("old")));
    REQUIRE(eventually([&] { return player.state().output == OutputState::Absent; }));
    CHECK(player.state().problem == OutputProblem::WrongVersion);
}

TEST_CASE("a killed audio process is replaced and the recording goes on", "[media][play]")
{
    Player player(std::make_unique<AudioProcess>(fake("")));
    player.open(seconds(600));
    player.play();
    for (int i = 0; i < 5; ++i) {
        const auto before = player.state().positionMs;
        REQUIRE(eventually([&] { return player.state().positionMs > before + 200; }));
        const auto ids = children();
        REQUIRE_FALSE(ids.empty());
        ::kill(ids.front(), SIGKILL);
        REQUIRE(eventually([&] {
            const auto now = children();
            return !now.empty() && now.front() != ids.front();
        }));
        CHECK(player.state().positionMs >= before);
    }
    REQUIRE(eventually([&] { return player.state().output == OutputState::Ready; }));
}

TEST_CASE("ending a player ends its process soon, also a stuck one", "[media][play]")
{
    const auto mode = GENERATE("", "freezes", "mute");
    const auto begin = std::chrono::steady_clock::now();
    {
        Player player(std::make_unique<AudioProcess>(fake(mode)));
        REQUIRE(eventually([] { return !children().empty(); }));
    }
    CHECK(children().empty());
    CHECK(std::chrono::steady_clock::now() - begin < 3s);
}

TEST_CASE("the audio process inherits no file of ours", "[media][play]")
{
    const int open = ::fcntl(0, F_DUPFD, 40); // without O_CLOEXEC
    REQUIRE(open >= 40);
    const AudioProcess process(fake(""));
    REQUIRE(eventually([&] { return process.status().state == OutputState::Ready; }));
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/" + std::to_string(children().front()) + "/fd"))
        names.insert(entry.path().filename());
    CHECK(names == std::set<std::string>{"0", "1", "2", "3"});
    ::close(open);
}
