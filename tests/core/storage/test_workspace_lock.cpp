// SPDX-License-Identifier: Apache-2.0
#include "core/storage/workspace_lock.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using storage::StorageError;
using storage::WorkspaceLock;

namespace {

/// A process that holds the lock until it is killed.
pid_t holderProcess(const std::filesystem::path &file)
{
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = WorkspaceLock::take(file, "ringtrue-app");
        const char byte = lock ? 'y' : 'n';
        if (::write(ready[1], &byte, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    REQUIRE(byte == 'y');
    ::close(ready[0]);
    ::close(ready[1]);
    return child;
}

} // namespace

TEST_CASE("The second writer is told within a second who writes", "[storage][lock]")
{
    const tests::TemporaryFolder folder;
    auto first = WorkspaceLock::take(folder / "lock", "ringtrue-app");
    REQUIRE(first);
    const auto start = std::chrono::steady_clock::now();
    const auto second = WorkspaceLock::take(folder / "lock", "ringtrue");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    REQUIRE_FALSE(second);
    CHECK(second.error().storage.error == StorageError::Busy);
    REQUIRE(second.error().holder);
    CHECK(second.error().holder->process == ::getpid());
    CHECK(second.error().holder->program == "ringtrue-app");
    CHECK_FALSE(second.error().holder->host.empty());
    CHECK_FALSE(WorkspaceLock::take(folder / "lock", "ringtrue")); // being refused changed nothing
}

TEST_CASE("A lock ends with its holder's object", "[storage][lock]")
{
    const tests::TemporaryFolder folder;
    {
        REQUIRE(WorkspaceLock::take(folder / "lock", "ringtrue"));
    }
    CHECK(tests::bytesOf(folder / "lock").empty());
    const auto next = WorkspaceLock::take(folder / "lock", "ringtrue-app");
    REQUIRE(next);
    CHECK_FALSE(next->followsAnUncleanEnd());
}

TEST_CASE("A lock whose holder was killed is free again by itself", "[storage][lock]")
{
    const tests::TemporaryFolder folder;
    const pid_t child = holderProcess(folder / "lock");
    const auto refused = WorkspaceLock::take(folder / "lock", "ringtrue");
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().holder);
    CHECK(refused.error().holder->process == child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK_FALSE(tests::bytesOf(folder / "lock").empty()); // the dead one's name is still there, and harmless
    const auto next = WorkspaceLock::take(folder / "lock", "ringtrue");
    REQUIRE(next);
    CHECK(next->followsAnUncleanEnd());
}

TEST_CASE("Junk in the lock file is no holder's name", "[storage][lock]")
{
    const tests::TemporaryFolder folder;
    tests::writeBytes(folder / "lock", "no number\n\x1b[31mhost\n");
    auto first = WorkspaceLock::take(folder / "lock", "ring\x1btrue\nx");
    REQUIRE(first);
    const auto second = WorkspaceLock::take(folder / "lock", "ringtrue");
    REQUIRE_FALSE(second);
    REQUIRE(second.error().holder);
    CHECK(second.error().holder->program == "ring?true?x");
}

TEST_CASE("A folder that is not there cannot be locked", "[storage][lock]")
{
    const tests::TemporaryFolder folder;
    const auto lock = WorkspaceLock::take(folder / "absent/lock", "ringtrue");
    REQUIRE_FALSE(lock);
    CHECK(lock.error().storage.error == StorageError::Missing);
    CHECK_FALSE(lock.error().holder);
}
