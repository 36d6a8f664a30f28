// SPDX-License-Identifier: Apache-2.0
#include "core/storage/regular_file.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <fstream>

#include <sys/stat.h>

using namespace ringtrue;

TEST_CASE("A file, or nothing yet, may be opened; a folder and a pipe may not", "[storage]")
{
    const tests::TemporaryFolder folder;
    const auto path = folder.path() / "drafts.db";
    CHECK(storage::isFileOrNothing(path));
    std::ofstream(path) << "x";
    CHECK(storage::isFileOrNothing(path));
    std::filesystem::create_symlink(path, folder.path() / "link");
    CHECK(storage::isFileOrNothing(folder.path() / "link"));
    CHECK_FALSE(storage::isFileOrNothing(folder.path()));
    const auto pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_FALSE(storage::isFileOrNothing(pipe));
}
