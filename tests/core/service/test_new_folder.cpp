// SPDX-License-Identifier: Apache-2.0
#include "core/service/new_folder.h"
#include "core/storage/durable_file.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <array>
#include <csignal>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

/// Another program that begins @p target, writes a key there and does not end.
pid_t startMaking(const fs::path &target)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // where the test ends early
        const auto folder = NewFolder::begin(target);
        if (!folder)
            ::_exit(1);
        std::ofstream(folder->path() / "unlock.key") << "a secret";
        if (::write(pipe[1], "r", 1) != 1)
            ::_exit(2);
        for (;;)
            ::pause();
    }
    ::close(pipe[1]);
    char ready = 0;
    const auto got = ::read(pipe[0], &ready, 1); // nothing where the child ended without a word
    ::close(pipe[0]);
    REQUIRE(got == 1);
    return child;
}

void kill(pid_t child)
{
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
}

std::size_t countIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("A new folder gets its name when it is whole, or is gone", "[workspace]")
{
    const TemporaryFolder parent;
    const auto target = parent.path() / "w";
    {
        const auto given = NewFolder::begin(target);
        REQUIRE(given);
        std::ofstream(given->path() / "file") << "text";
        CHECK_FALSE(fs::exists(target));
    }
    CHECK(countIn(parent.path()) == 0);
    {
        auto made = NewFolder::begin(target);
        REQUIRE(made);
        std::ofstream(made->path() / "file") << "text";
        REQUIRE(made->publish());
    }
    CHECK(fs::exists(target / "file"));
    CHECK(countIn(parent.path()) == 1);
    CHECK(NewFolder::begin(target).error().error == WorkspaceError::NotEmpty);
    CHECK(NewFolder::begin(parent.path() / "x" / "y").error().error == WorkspaceError::Missing);
}

TEST_CASE("What a killed program left is named, and removed by the next; what one is at work in stays", "[workspace]")
{
    const TemporaryFolder parent;
    const auto killed = startMaking(parent.path() / "w");
    const auto alive = startMaking(parent.path() / "v");
    CHECK(leftFolders(parent.path()).empty());
    kill(killed);
    const auto left = leftFolders(parent.path());
    REQUIRE(left.size() == 1);
    CHECK(fs::exists(left.front() / "new" / "unlock.key"));
    CHECK(countIn(parent.path()) == 2);
    REQUIRE(NewFolder::begin(parent.path() / "u"));
    CHECK_FALSE(fs::exists(left.front()));
    CHECK(countIn(parent.path()) == 1);
    kill(alive);
    CHECK(leftFolders(parent.path()).size() == 1);
}

TEST_CASE("No folder is made within a workspace, however deep", "[workspace]")
{
    const TemporaryFolder temporary;
    fs::create_directories(temporary / "w" / "media" / "ab");
    CHECK_FALSE(workspaceAround(temporary / "w" / "media" / "ab" / "new"));
    std::ofstream(temporary / "w" / "workspace.db") << "facts";
    for (const auto &place : {temporary / "w" / "new", temporary / "w" / "media" / "ab" / "new"}) {
        const auto made = NewFolder::begin(place);
        REQUIRE_FALSE(made);
        CHECK(made.error().error == WorkspaceError::AlreadyThere);
        CHECK(workspaceAround(place) == fs::canonical(temporary / "w"));
    }
    CHECK(NewFolder::begin(temporary / "beside"));
    CHECK_FALSE(workspaceAround(temporary / "w"));
}
