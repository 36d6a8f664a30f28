// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/verify.h"
#include "forms/service/rings_true_result.h"
#include "tests/forms/service/round_samples.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <functional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t answers = 6;

/// A round that six people answered, in a workspace that nobody has open.
RoundId answeredRound(RoundSample &sample)
{
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < answers; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 5, "Harbourmaster")));
    sample.reader.reset();
    sample.workspace.reset();
    return round;
}

void open(RoundSample &sample)
{
    auto opened = service::Workspace::openForWriting(sample.opening());
    REQUIRE(opened);
    sample.workspace = std::move(*opened);
    auto reader = sample.workspace->readFacts();
    REQUIRE(reader);
    sample.reader = std::make_unique<storage::Connection>(std::move(*reader));
}

pid_t startClose(const RoundSample &sample, const RoundId &round)
{
    const auto workspace = sample.opening().folder;
    const auto id = round.text();
    const auto process = ::fork();
    if (process == 0) {
        ::execl(RINGTRUE_CRASH_CLOSER, RINGTRUE_CRASH_CLOSER, workspace.c_str(), id.c_str(), nullptr);
        ::_exit(9);
    }
    return process;
}

/// Kills the close as soon as @p moment is there. Whether it had not ended by itself.
bool killAt(const RoundSample &sample, const RoundId &round, const std::function<bool()> &moment)
{
    const auto process = startClose(sample, round);
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

int countIn(const fs::path &database, const char *sql)
{
    SQLite::Database file(database.string());
    file.setBusyTimeout(5000);
    return file.execAndGet(sql).getInt();
}

} // namespace

TEST_CASE("Killed between the fact of a closed round and the end of its box, no answer is left and none comes twice",
          "[crash]")
{
    RoundSample sample;
    const auto round = answeredRound(sample);
    const auto folder = sample.opening().folder;
    {
        // Somebody reads in keys.db: the end of the box's key waits for them, and the box for the end of its key.
        SQLite::Database keys((folder / "keys.db").string(), SQLite::OPEN_READONLY);
        SQLite::Transaction reading(keys);
        REQUIRE(keys.execAndGet("SELECT count(*) FROM local_key").getInt() == 2);
        REQUIRE(killAt(sample, round, [&] {
            return countIn(folder / "workspace.db", "SELECT count(*) FROM rings_true_closed") == 1;
        }));
    }
    REQUIRE(countIn(folder / "drafts.db", "SELECT count(*) FROM waiting_answers") == 1); // it was in between
    open(sample);
    CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), round).value().summary.answers == answers);
    CHECK(sample.close(round).error().error == RoundError::Closed);
    CHECK(sample.answer(round, staff(9), rated(1, 1)).error().error == RoundError::Closed);
    CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere); // gone with the first touch
    CHECK(sample.workspace->keys().findBoxKey(round.uuid()).error().error == ledger::KeyError::NoKey);
    CHECK(fs::file_size(folder / "keys.db-wal") == 0);
    CHECK(fs::file_size(folder / "drafts.db-wal") == 0);
    CHECK(ringsTrueRounds(*sample.reader).value().front().answers == answers);
    const auto verdict = ledger::verify(*sample.reader, formsRegistry(), folder);
    REQUIRE(verdict);
    CHECK_FALSE(verdict->firstWrong);
}

TEST_CASE("Killed at any moment a close leaves the round open and whole, or closed and nothing that waits", "[crash]")
{
    int killed = 0;
    for (int run = 0; run < 8; ++run) {
        CAPTURE(run);
        RoundSample sample;
        const auto round = answeredRound(sample);
        const auto begun = std::chrono::steady_clock::now();
        const std::chrono::milliseconds wait(run * 12);
        killed += killAt(sample, round, [&] { return std::chrono::steady_clock::now() - begun > wait; }) ? 1 : 0;
        open(sample);
        const bool closed = !ringsTrueRound(*sample.reader, round).value().isOpen();
        CHECK(static_cast<bool>(sample.close(round)) != closed);
        CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere);
        CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), round).value().summary.answers == answers);
        CHECK(sample.workspace->keys().findBoxKey(round.uuid()).error().error == ledger::KeyError::NoKey);
    }
    CHECK(killed > 1);
}
