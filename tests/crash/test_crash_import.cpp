// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"
#include "core/organisation/core_views.h"
#include "core/organisation/permissions.h"
#include "core/service/erase_person.h"
#include "core/service/workspace.h"
#include "media/facts/media_facts.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <chrono>
#include <csignal>
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;

namespace {

namespace fs = std::filesystem;

const ledger::Registry &registry()
{
    static const ledger::Registry all({organisation::coreViews(), media::mediaViews()});
    return all;
}

const PersonId ada{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
const PersonId bo{*Uuid::parse("018f0000-0000-7000-8000-000000000002")};

/// A workspace of one person who serves, too, and a recording of a few megabytes.
struct Sample {
    tests::TemporaryFolder folder;
    SystemClock clock;
    std::string middle; ///< of the recording

    Sample()
    {
        Person person{.id = ada, .name = "Ada Example", .externalId = {}, .roles = {}, .team = {}, .languages = {}};
        person.roles = organisation::founderRoles();
        person.roles.push_back(Role::Agent);
        REQUIRE(Workspace::create({opening(), "Tidewater", person}));
    }
    Opening opening() const
    {
        return {.folder = folder / "w", .registry = registry(), .clock = clock, .program = "test"};
    }
    fs::path media() const { return opening().folder / "media"; }
    fs::path recording() const { return folder / "call.wav"; }

    /// Eight minutes of noise, others at each @p seed.
    void record(unsigned seed)
    {
        std::mt19937 random(seed);
        std::string sound(8'000'000, '\0');
        for (std::size_t i = 0; i + 4 <= sound.size(); i += 4) {
            const auto value = random();
            std::memcpy(sound.data() + i, &value, 4);
        }
        middle = sound.substr(sound.size() / 2, 64);
        const auto number = [](std::uint32_t value, int bytes) {
            return std::string(reinterpret_cast<const char *>(&value), static_cast<std::size_t>(bytes));
        };
        const auto size = static_cast<std::uint32_t>(sound.size());
        tests::writeBytes(recording(), "RIFF" + number(36 + size, 4) + "WAVEfmt " + number(16, 4) + number(1, 2)
                                           + number(1, 2) + number(8000, 4) + number(16000, 4) + number(2, 2)
                                           + number(16, 2) + "data" + number(size, 4) + sound);
    }
};

int filesEnding(const fs::path &folder, const std::string &end)
{
    int count = 0;
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(folder, error);
         !error && entry != fs::recursive_directory_iterator{}; entry.increment(error))
        count += entry->path().filename().string().ends_with(end) ? 1 : 0;
    return count;
}

pid_t startImport(const Sample &sample, const std::string &reference)
{
    const auto workspace = sample.opening().folder;
    const auto file = sample.recording();
    const auto process = ::fork();
    if (process == 0) {
        ::execl(RINGTRUE_CRASH_IMPORTER, RINGTRUE_CRASH_IMPORTER, workspace.c_str(), file.c_str(), reference.c_str(),
                nullptr);
        ::_exit(9);
    }
    return process;
}

/// Kills an import as soon as @p moment is there. Whether it had not ended by itself.
bool killAt(const Sample &sample, const std::string &reference, const std::function<bool()> &moment)
{
    const auto process = startImport(sample, reference);
    int status = 0;
    while (!moment()) {
        if (::waitpid(process, &status, WNOHANG) == process)
            return false;
        ::usleep(100);
    }
    ::kill(process, SIGKILL);
    ::waitpid(process, &status, 0);
    return WIFSIGNALED(status);
}

int blobKeys(const Sample &sample)
{
    SQLite::Database keys((sample.opening().folder / "keys.db").string());
    return keys.execAndGet("SELECT count(*) FROM blob_key").getInt();
}

ledger::Verdict verdictOf(Workspace &workspace)
{
    auto reader = workspace.readFacts();
    REQUIRE(reader);
    auto verdict = ledger::verify(*reader, registry(), workspace.paths().folder);
    REQUIRE(verdict);
    return *verdict;
}

/// Nothing lies about, before a writer comes, that is wrong; and when one came, nothing that no fact names.
void checkCleared(const Sample &sample)
{
    {
        const auto reading = Workspace::openForReading(sample.opening());
        REQUIRE(reading);
        CHECK_FALSE(verdictOf(**reading).firstWrong);
    }
    const auto workspace = Workspace::openForWriting(sample.opening());
    REQUIRE(workspace);
    const auto verdict = verdictOf(**workspace);
    CHECK_FALSE(verdict.firstWrong);
    CHECK(verdict.unnamedBlobs == 0);
    CHECK(filesEnding(sample.media(), ".blob") == static_cast<int>(verdict.blobs));
    CHECK(filesEnding(sample.media(), ".part") == 0);
    CHECK(blobKeys(sample) == static_cast<int>(verdict.blobs));
}

/// The files in the workspace that hold a piece of the recording as it was heard.
bool holdsSound(const Sample &sample)
{
    for (const auto &entry : fs::recursive_directory_iterator(sample.opening().folder))
        if (entry.is_regular_file() && tests::bytesOf(entry.path()).find(sample.middle) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("Killed at any moment an import leaves no file and no key that no fact names", "[crash]")
{
    Sample sample;
    std::mt19937_64 random(20261122);
    int killed = 0;
    int left = 0;
    for (int run = 0; run < 24; ++run) {
        CAPTURE(run);
        sample.record(static_cast<unsigned>(run));
        const auto before = filesEnding(sample.media(), ".blob");
        const auto begun = std::chrono::steady_clock::now();
        const std::chrono::milliseconds wait(std::uniform_int_distribution<int>(0, 400)(random));
        const auto moment = [&] {
            switch (run % 4) {
            case 0:
                return filesEnding(sample.media(), ".part") > 0;
            case 1: // the recording, before its peaks
                return filesEnding(sample.media(), ".blob") > before;
            case 2: // both, about the time when the fact is written
                return filesEnding(sample.media(), ".blob") > before + 1;
            default:
                return std::chrono::steady_clock::now() - begun > wait;
            }
        };
        killed += killAt(sample, std::to_string(run), moment) ? 1 : 0;
        left += blobKeys(sample) > before || filesEnding(sample.media(), ".part") > 0 ? 1 : 0;
        CHECK_FALSE(holdsSound(sample));
        checkCleared(sample);
    }
    CHECK(killed > 8);
    CHECK(left > 4); // there was something to clear
}

TEST_CASE("An erasure reaches what an import left that was killed", "[crash]")
{
    Sample sample;
    sample.record(7);
    REQUIRE(killAt(sample, "7001", [&] { return filesEnding(sample.media(), ".blob") > 0; }));
    REQUIRE(filesEnding(sample.media(), ".blob") > 0);
    const auto workspace = Workspace::openForWriting(sample.opening());
    REQUIRE(workspace);
    REQUIRE(erasePerson(**workspace, ada, {.person = bo, .reason = "asked", .authority = "subject-request"}));
    CHECK(filesEnding(sample.media(), ".blob") == 0);
    CHECK(blobKeys(sample) == 0);
    CHECK_FALSE(verdictOf(**workspace).firstWrong);
    CHECK_FALSE(holdsSound(sample));
}
